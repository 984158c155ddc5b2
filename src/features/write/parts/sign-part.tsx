import { signAsks as asks } from '../../../assessment/sign.ts';
import { LineField } from '../fields/line-field.tsx';
import { PassageField } from '../fields/passage-field.tsx';
import { Band } from '../review/later.tsx';
import { ManagerFields } from './manager-fields.tsx';
import { Signature } from './signature.tsx';

export function SignPart() {
  return (
    <>
      <Band />
      <PassageField at="sign.changeMind" ask={asks.changeMind} />
      <Signature />
      <h2 className="part-head">A manager’s view</h2>
      <p className="quiet small">It stands beside yours and changes nothing that you wrote.</p>
      <ManagerFields />
      <h2 className="part-head">Marking</h2>
      <LineField
        at="marking"
        ask={{ ask: 'Official marking', hint: 'At the head and foot of the sheet.' }}
        small
        width={20}
      />
    </>
  );
}
