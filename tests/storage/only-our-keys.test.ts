// @vitest-environment node
import {
  Decrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { expect, it } from 'vitest';
import { lockWithAge } from '../../src/storage/backup-age.ts';

const plain = () => new Blob(['a record']).stream();

it('locks for a key of the kind that Settings shows', async () => {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const { locked } = await lockWithAge(plain(), { recipient });
  const age = new Decrypter();
  age.addIdentity(identity);
  const whole = new Uint8Array(await new Response(locked).arrayBuffer());
  expect(await age.decrypt(whole, 'text')).toBe('a record');
});

it('refuses every other kind before the library sees it, as the build has no such kind', async () => {
  const hybrid = await identityToRecipient(await generateHybridIdentity());
  expect(hybrid).toMatch(/^age1pq1/);
  // A key in hardware, as the age program's own documentation writes it, and what is no key at all.
  const tag = `age1tag1${'q'.repeat(50)}`;
  for (const recipient of [hybrid, tag, `age1${'q'.repeat(57)}`, `age1${'b'.repeat(58)}`, 'age1'])
    await expect(lockWithAge(plain(), { recipient })).rejects.toMatchObject({ why: 'not-a-key' });
});
