import { useEffect, useRef, useState } from 'react';
import type { BackupReaders, Choice, ComparedRecord, Comparison } from '../../storage/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Choice as Radio } from '../../ui/choice.tsx';
import { Choices } from '../../ui/choices.tsx';
import { count, inWords } from './in-words.ts';

interface Props {
  compared: Comparison;
  readers: BackupReaders;
  onLeave: () => void;
  onBringBack: (choices: ReadonlyMap<string, Choice>) => void;
}

const made = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** Characters of a name that are shown: a file may hold one of any length. */
const LONGEST_NAME = 100;

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)} …` : name;
}

function hintFor({ record, hereRev, hereDamaged, remark }: ComparedRecord): string {
  if (remark) return remark;
  return hereDamaged
    ? 'The one here is damaged and does not open.'
    : `Saved ${count(hereRev, 'time', 'times')} here, and ${count(record.rev, 'time', 'times')} when the backup was made.`;
}

/** What a file that holds one case is called: by whom it is about. */
function caseIn({ records }: Comparison): string {
  const name = records.find(({ work, name: own }) => work && own)?.name;
  return name ? `The case “${shortened(name)}”, as` : 'One case, as';
}

/**
 * What a backup would bring, and for each record that differs which to keep. Unless chosen, what is here stays, but what
 * only adds to it comes in.
 */
export function ChooseRecords({ compared, readers, onLeave, onBringBack }: Props) {
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(
    () => new Map(compared.records.filter((r) => r.adds).map((r) => [r.record.id, 'backup'])),
  );
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const of = (standing: ComparedRecord['standing']) =>
    compared.records.filter((each) => each.standing === standing);
  const [fresh, joins, differs] = [of('new'), of('joins'), of('differs')];
  const renumbered = fresh.filter(({ record, there }) => record.id !== there);

  const line = (all: { kind: string }[], one: string, many: string) => {
    const words = inWords(all, readers);
    return all.length > 0 && <li>{`${words.what} ${words.one ? one : many}.`}</li>;
  };
  const isBeside = ({ kind }: { kind: string }) => !readers.get(kind)?.work;
  const recordsOf = (all: ComparedRecord[]) => all.map(({ record }) => record);

  // What is kept beside the work, its history mostly, is asked about once: there may be hundreds.
  const asked = differs.filter(({ work }) => work);
  const beside = differs.filter(({ work }) => !work);
  const choose = (records: ComparedRecord[], choice: Choice) =>
    setChoices(new Map([...choices, ...records.map(({ record }) => [record.id, choice] as const)]));
  const chosen = (each: ComparedRecord | undefined) =>
    (each && choices.get(each.record.id)) ?? 'mine';

  return (
    <>
      <h3 ref={head} tabIndex={-1}>
        {compared.part ? <bdi>{caseIn(compared)}</bdi> : 'Backup'} of{' '}
        {made.format(new Date(compared.made))}
      </h3>
      <ul>
        {line(
          recordsOf(fresh),
          'is not here and will be brought back',
          'are not here and will be brought back',
        )}
        {renumbered.length > 0 && (
          <li>
            {count(renumbered.length, 'of them has', 'of them have')} a number that another one has
            here: both stay, and the backup’s comes in under the next free number.
          </li>
        )}
        {line(recordsOf(of('same')), 'is the same here', 'are the same here')}
        {joins.length > 0 && (
          <li>
            {count(joins.length, 'list', 'lists')} of what was done will be added to; nothing is
            taken off.
          </li>
        )}
        {line(recordsOf(differs), 'differs', 'differ')}
        {line(compared.onlyHere, 'is only here and will stay', 'are only here and will stay')}
        {line(
          recordsOf(of('unreadable')),
          'in it can’t be read by this version and will be left out',
          'in it can’t be read by this version and will be left out',
        )}
      </ul>
      {[...recordsOf(compared.records), ...compared.onlyHere].some(isBeside) && (
        <p className="quiet small">
          Other entries are histories, past versions, times and settings.
        </p>
      )}
      {asked.map((each, at) => (
        <Choices
          key={each.record.id}
          id={`keep-${at}`}
          legend={`Which to keep: ${shortened(each.name)}`}
          hint={hintFor(each)}
          down
        >
          {(['mine', 'backup', 'both'] as const)
            .filter((choice) => choice !== 'both' || each.many)
            .map((choice) => (
              <Radio
                key={choice}
                kind="radio"
                id={`keep-${at}-${choice}`}
                name={`keep-${at}`}
                value={choice}
                label={labels[choice]}
                checked={chosen(each) === choice}
                onChange={() => choose([each], choice)}
              />
            ))}
        </Choices>
      ))}
      {beside.length > 0 && (
        <Choices
          id="keep-beside"
          legend={`Which to keep of what belongs to them: ${count(beside.length, 'entry differs', 'entries differ')}`}
          hint="Your name, role and marking, what was timed, and what is damaged here, which is then set aside. A finished version that opens is never replaced."
          down
        >
          {(['mine', 'backup'] as const).map((choice) => (
            <Radio
              key={choice}
              kind="radio"
              id={`keep-beside-${choice}`}
              name="keep-beside"
              value={choice}
              label={labels[choice]}
              checked={chosen(beside[0]) === choice}
              onChange={() => choose(beside, choice)}
            />
          ))}
        </Choices>
      )}
      <div className="row">
        <Button look="second" onClick={() => onBringBack(choices)}>
          Bring back
        </Button>
        <Button look="link" onClick={onLeave}>
          Leave everything as it is
        </Button>
      </div>
    </>
  );
}

const labels: Record<Choice, string> = {
  mine: 'What is here',
  backup: 'What is in the backup',
  both: 'Both: the backup’s is added as a second one',
};
