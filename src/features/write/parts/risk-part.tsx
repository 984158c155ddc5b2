import { useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { riskAsks as asks, groupsFor } from '../../../assessment/risk.ts';
import { safetyAsks } from '../../../assessment/safety.ts';
import { PassageField } from '../fields/passage-field.tsx';
import { Help } from '../help/help.tsx';
import { AfterArgues } from '../review/after-argues.tsx';
import { Argues } from '../review/later.tsx';
import { Definitions } from './definitions.tsx';
import { GroupLevels } from './group-levels.tsx';
import { Scores } from './scores.tsx';
import { Signs } from './signs.tsx';

/** Reasons first, then the levels: the order is the point. */
export function RiskPart() {
  const inCustody = useWatch<Assessment, 'person.inCustody'>({ name: 'person.inCustody' });
  return (
    <>
      <Argues />
      <PassageField at="risk.who" ask={asks.who} />
      <PassageField at="risk.toSelf" ask={asks.toSelf} alsoGaps={['would-not-say']} />
      <Help about="why-now" title="What makes a good “why now”, with two examples" />
      <PassageField at="risk.why" ask={asks.why} />
      <h2 className="part-head">{safetyAsks.raise.ask}</h2>
      <p className="quiet small">{safetyAsks.raise.hint}</p>
      <Signs only="if" />
      <PassageField at="risk.lower" ask={asks.lower} />
      <Scores />
      <h2 className="part-head">{asks.levels.ask}</h2>
      <AfterArgues>
        <Definitions />
        {groupsFor(inCustody).map((g) => (
          <GroupLevels
            key={g.id}
            id={g.id}
            title={g.title}
            plural={g.plural}
            inCustody={inCustody}
          />
        ))}
      </AfterArgues>
    </>
  );
}
