import { sayDay } from '../../../assessment/day.ts';
import { levels } from '../../../assessment/definitions.ts';
import { lastLevelKey, levelAsks } from '../../../assessment/review/last-levels.ts';
import { type GroupId, type Judged, riskAsks, rowsOf } from '../../../assessment/risk.ts';
import { sinceAsks as asks } from '../../../assessment/since.ts';
import { WordsField } from '../fields/words-field.tsx';
import { useReview } from './before.ts';

interface Props {
  group: GroupId;
  judged: Judged;
  inCustody: boolean;
}

function said(level: Judged['community']): string {
  if (level === '') return 'not given';
  return level === 'not-known' ? 'not known' : levels[level].title.toLowerCase();
}

/** In a review, the level given last time, and why it is another now or stays although its reasons have changed. */
export function LastLevel({ group, judged, inCustody }: Props) {
  const review = useReview();
  const key = lastLevelKey({ group, judged });
  const was = review?.live.since.levels[key];
  if (!review || !was) return null;
  const { live, before } = review;
  const asked = levelAsks(live, before, { group, judged });
  const rows = rowsOf(inCustody).map((row) =>
    inCustody
      ? `${said(was[row])} ${(row === 'custody' ? riskAsks.custody : riskAsks.released).ask.toLowerCase()}`
      : said(was[row]),
  );
  return (
    <>
      <p className="quiet small">
        On {sayDay(live.since.day)}: <b>{rows.join(', ')}</b>
      </p>
      {(asked || was.why !== '') && (
        <WordsField at={`since.levels.${key}.why`} ask={asks[asked ?? 'changed']} small />
      )}
    </>
  );
}
