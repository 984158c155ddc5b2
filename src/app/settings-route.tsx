import { type ReactNode, Suspense, useMemo } from 'react';
import { Link, Route, Switch } from 'wouter';
import { SettingsPage } from '../features/settings/settings-page.tsx';
import { SpellingSetting } from '../features/settings/spelling-setting.tsx';
import { ThisOnesheet } from '../features/settings/this-onesheet.tsx';
import { TimingSettings } from '../features/time/timing-settings.tsx';
import { ChangeCode, ChangePassphrase } from '../features/unlock/change-passphrase.tsx';
import type { OpenStore } from '../storage/door.ts';
import { Apart } from '../ui/apart.tsx';
import { later } from '../ui/later.ts';
import { KeyToPassOn } from './handing.tsx';
import { useOffline } from './newer.ts';
import { newsHere } from './news.ts';
import { openTimes } from './times.ts';

// It names the hints, and so brings all of them.
const SilencedHints = later(
  async () => (await import('../features/settings/silenced-hints.tsx')).SilencedHints,
);

interface Props {
  store: OpenStore;
  home: ReactNode;
  lock: ReactNode;
}

const AccessibilityPage = later(
  async () => (await import('../features/accessibility/accessibility-page.tsx')).AccessibilityPage,
);

/** What the practitioner may set, and what can be said of how accessible this is. */
export function SettingsRoute(props: Props) {
  return (
    <Suspense>
      <Switch>
        <Route path="/settings/accessibility">
          <AccessibilityPage ways={props.home} lock={props.lock} />
        </Route>
        <Route>
          <AllSettings {...props} />
        </Route>
      </Switch>
    </Suspense>
  );
}

/** What the practitioner may set, and the ways in to the store. */
function AllSettings({ store, home, lock }: Props) {
  const { kept } = useOffline();
  const times = useMemo(() => openTimes(store), [store]);
  return (
    <SettingsPage store={store} home={home} lock={lock}>
      <h2 className="govuk-heading-m">Spelling</h2>
      <SpellingSetting store={store} />
      <h2 className="govuk-heading-m settings-next">Passphrase</h2>
      <ChangePassphrase store={store} />
      <h2 className="govuk-heading-m settings-next">Recovery code</h2>
      <ChangeCode store={store} />
      <h2 className="govuk-heading-m settings-next">Your key</h2>
      <KeyToPassOn store={store} />
      <h2 className="govuk-heading-m settings-next">Timing</h2>
      <TimingSettings store={store} times={times} />
      <h2 className="govuk-heading-m settings-next">Hints on language</h2>
      <Apart instead={<p>This could not be loaded. Load the page again.</p>}>
        <SilencedHints store={store} />
      </Apart>
      <h2 className="govuk-heading-m settings-next">Accessibility</h2>
      <p>
        <Link href="/settings/accessibility">What was tested, and what was not</Link>
      </p>
      <h2 className="govuk-heading-m settings-next">This Onesheet</h2>
      <ThisOnesheet kept={kept} news={newsHere} />
    </SettingsPage>
  );
}
