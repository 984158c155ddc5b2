import {
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Link, useLocation } from 'wouter';
import { type PartId, partOf } from '../assessment/parts.ts';
import type { CaseRecord } from '../assessment/record.ts';
import type { ReviewOf } from '../features/write/write-props.ts';
import type { Shelf } from '../storage/cases.ts';
import type { OpenStore } from '../storage/door.ts';
import { whenClosed } from '../storage/give-way.ts';
import { openLastWords } from '../storage/last-words.ts';
import type { History } from '../storage/log.ts';
import { whenLoaded } from '../storage/when-loaded.ts';
import { Apart } from '../ui/apart.tsx';
import { later } from '../ui/later.ts';
import { Slow } from '../ui/slow.tsx';
import { assessments } from './assessments.ts';
import { CommandsButton } from './commands-button.tsx';
import { HideButton } from './hide-button.tsx';
import { type InStep, keepInStep } from './keep-in-step.ts';
import { takeLastWords } from './last-words.ts';
import { beforeLock } from './lock.ts';
import { LockButton } from './lock-button.tsx';
import { NewerInBar } from './newer-ways.tsx';
import { reviewedVersion } from './reviewed.ts';
import { useHold } from './use-hold.ts';
import { useSilencing } from './use-silencing.ts';

const loadWrite = () => import('../features/write/write.tsx');
export const Write = later(async () => (await loadWrite()).Write);
const Following = later(async () => (await import('../features/write/following.tsx')).Following);

const CannotOpen = later(async () => (await import('../ui/cannot-open.tsx')).CannotOpen);

const loadCopyOut = () => import('./copy-out.ts');
const loadPlainOut = () => import('./plain-out.ts');

/** Where nothing is kept, there is no history either. */
export const unnoted = { note: null, plain: loadPlainOut };

/** Fetches the writing screen, its parts and its way out ahead of their first use. What goes wrong shows when they are opened. */
export async function warmWrite(): Promise<void> {
  await Write.ahead();
  await (await loadWrite()).partsAhead();
  await loadCopyOut();
}

interface Props {
  store: OpenStore;
  shelf: Shelf<CaseRecord>;
  history: History<CaseRecord>;
  id: string;
  part: string | undefined;
  /** What times this part of it, or of the review of a version of it. */
  timed: (part: PartId, reviews: number) => ReactNode;
}

/** One assessment at a time, each in a screen of its own; a copy goes on in the screen in which it was made. */
export function WriteRoute(props: Props) {
  const copies = useRef(new Map<string, string>());
  const screen = copies.current.get(props.id) ?? props.id;
  const onCopied = useCallback((copy: string) => void copies.current.set(copy, screen), [screen]);
  return <OneAssessment key={screen} {...props} onCopied={onCopied} />;
}

/** An assessment as it was opened, and the way back to the disk from there. */
interface Opened {
  record: CaseRecord;
  /** The finished version that it reviews. */
  was: ReviewOf | null;
  way: InStep;
}

interface OneProps extends Props {
  /** From here on this screen writes a copy, under this id. */
  onCopied: (copy: string) => void;
}

/** Opens one assessment: to write, if no other tab is writing it, each save building on the one before. */
function OneAssessment({ store, shelf, history, id, part, timed, onCopied }: OneProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [, go] = useLocation();
  const silencing = useSilencing(store);
  const lastWords = useMemo(() => openLastWords(store, assessments), [store]);
  const seal = useRef(async () => {});
  const inView = useRef(part);
  useLayoutEffect(() => {
    inView.current = part;
  }, [part]);
  const onScreen = useRef<InStep | null>(null);
  // Of several openings only the newest comes to the screen, and none once it was left.
  const newest = useRef<symbol | null>(null);
  const { holding, take } = useHold(
    id,
    useCallback(() => seal.current(), []),
  );

  /** The screen goes on with the copy as it is: closed and opened again, it would miss what is typed meanwhile. */
  const onCopy = useCallback(
    (copy: string) => {
      setOpened((now) => now && { ...now, record: { ...now.record, copyOf: id } });
      onCopied(copy);
      go(['/write', copy, inView.current].filter(Boolean).join('/'), { replace: true });
    },
    [id, go, onCopied],
  );

  useEffect(() => {
    // A copy that was made on this screen is on it already.
    if (holding !== false && onScreen.current?.at().id === id) return;
    const turn = Symbol();
    newest.current = turn;

    function open(at: string) {
      onScreen.current = null;
      setOpened(null);
      if (!holding) return;
      shelf
        .open(at)
        .then((found) => found && takeLastWords(store, lastWords, shelf, found))
        .then(async (found) => {
          if (newest.current !== turn) return;
          if (found === null) return setTrouble('');
          const was = await reviewedVersion(history, at, found.value);
          if (newest.current !== turn) return;
          const way = keepInStep(shelf, found, { onCopy, onPassed: () => open(way.at().id) });
          onScreen.current = way;
          setOpened({ record: found.value, was, way });
        })
        .catch((e: Error) => setTrouble(e.message));
    }

    open(id);
  }, [store, lastWords, shelf, history, id, holding, onCopy]);
  useEffect(
    () => () => {
      newest.current = null;
    },
    [],
  );

  function leaveWords(record: CaseRecord): void {
    const at = opened?.way.at();
    // A copy that was never saved has no place yet to leave them at.
    if (at && at.rev > 0) lastWords.leave(at.id, record, at.rev).catch(() => undefined);
  }

  const sealing = useCallback((flush: () => Promise<void>) => {
    seal.current = flush;
    return beforeLock(flush);
  }, []);
  const onPart = useCallback((next: string) => go(`/write/${id}/${next}`), [go, id]);

  const leaving = useMemo(
    () => ({
      note: (what: string) => history.log.append(id, 'exported', what),
      plain: loadPlainOut,
    }),
    [history, id],
  );

  const chrome = {
    leaveTitle: 'Caseload',
    onLeave: () => go('/'),
    onSettings: () => go('/settings'),
    lock: (
      <>
        <NewerInBar />
        <CommandsButton />
        <HideButton />
        <LockButton />
      </>
    ),
  };
  if (trouble !== null)
    return (
      <Apart instead={<p className="page">This could not be loaded. Load the page again.</p>}>
        <CannotOpen why={trouble} ways={<Link href="/">Caseload</Link>} lock={chrome.lock} />
      </Apart>
    );
  if (holding === false) {
    return (
      <Suspense>
        <Following shelf={shelf} id={id} onTake={take} {...chrome} />
      </Suspense>
    );
  }
  if (!opened) return <Slow>The browser has not opened this yet. If this stays, restart it.</Slow>;
  return (
    <Suspense>
      <Write
        record={opened.record}
        was={opened.was}
        review={async (record) => {
          const { beginReview } = await whenLoaded(import('./review.ts'));
          return beginReview(store, history, id, record);
        }}
        keep={opened.way.keep}
        leaveWords={leaveWords}
        part={part}
        onPart={onPart}
        beforeLock={sealing}
        // On the shared page it is the plan, most of all, that is written.
        time={(reviews) =>
          timed(partOf(part === 'together' ? 'plan' : (part ?? opened.record.place.part)), reviews)
        }
        copyOut={async (value, passphrase) =>
          (await loadCopyOut()).copyOut({ ...opened.way.at(), value }, passphrase)
        }
        leaving={leaving}
        onLost={whenClosed}
        silencing={silencing}
        {...chrome}
      />
    </Suspense>
  );
}
