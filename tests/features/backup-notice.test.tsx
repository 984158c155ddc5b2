import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BackupNotice } from '../../src/features/backup/backup-notice.tsx';
import type { OpenStore } from '../../src/storage/door.ts';
import type { Backups, Protection } from '../../src/storage/settings.ts';

/** A store whose protection is as it is told to be. */
function withProtection() {
  let tell: (now: Protection) => void = () => undefined;
  let watched = 0;
  const backups = {
    watchProtection(_: OpenStore, __: unknown, onProtection: (now: Protection) => void) {
      tell = onProtection;
      watched += 1;
      return () => {
        watched -= 1;
      };
    },
  } as unknown as Backups;
  const shown = render(
    <BackupNotice
      backups={backups}
      store={{} as OpenStore}
      readers={new Map()}
      way={<a href="#backup">Write a backup</a>}
    />,
  );
  return { ...shown, say: (now: Protection) => act(() => tell(now)), watched: () => watched };
}

it('asks for a backup only while there is work that none holds', () => {
  const { container, say } = withProtection();
  expect(container.textContent).toBe('');
  say({ made: null, unprotected: 0 });
  expect(container.textContent).toBe('');
  say({ made: null, unprotected: 1 });
  expect(container.textContent).toBe(
    'Nothing is backed up yet. 1 assessment would be lost with this browser’s data. Write a backup',
  );
  expect(screen.getByRole('link', { name: 'Write a backup' })).toBeDefined();
  say({ made: new Date().toISOString(), unprotected: 2 });
  expect(container.textContent).toContain(
    'Your newest backup is from today. 2 assessments changed',
  );
  say({ made: new Date().toISOString(), unprotected: 0 });
  expect(container.textContent).toBe(
    'Your newest backup is from today. Every assessment here is in it.',
  );
  expect(screen.queryByRole('link')).toBeNull();
});

it('stops watching when it goes', () => {
  const { unmount, watched } = withProtection();
  expect(watched()).toBe(1);
  unmount();
  expect(watched()).toBe(0);
});
