import { overleafAsks as asks, caps } from '../../../assessment/overleaf.ts';
import { LineField } from '../fields/line-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { Decisions } from './decisions.tsx';
import { Rows } from './rows.tsx';
import { useRows } from './use-rows.ts';

/** The back of the sheet: four lists, each with its cap. */
export function OverleafPart() {
  const conditions = useRows('overleaf.conditions');
  const contacts = useRows('overleaf.contacts');
  const events = useRows('overleaf.events');
  return (
    <>
      <h2 className="part-head">{asks.conditions.ask}</h2>
      <Rows
        what="Line"
        rows={conditions.rows}
        add="Add a condition or order in full"
        atMost={caps.conditions}
        full={`${caps.conditions} are the most that one side holds.`}
        onAdd={() => conditions.append({ id: crypto.randomUUID(), text: '' })}
        onRemove={conditions.remove}
        written={conditions.written}
        lines
      >
        {(_, i) => <WordsField at={`overleaf.conditions.${i}.text`} ask={asks.condition} small />}
      </Rows>
      <Decisions />
      <h2 className="part-head">{asks.contacts.ask}</h2>
      <Rows
        what="Contact"
        rows={contacts.rows}
        add="Add someone to ring"
        atMost={caps.contacts}
        full={`${caps.contacts} are the most that one side holds.`}
        onAdd={() =>
          contacts.append({
            id: crypto.randomUUID(),
            agency: '',
            name: '',
            number: '',
            outOfHours: '',
          })
        }
        onRemove={contacts.remove}
        written={contacts.written}
      >
        {(_, i) => (
          <div className="four">
            <LineField at={`overleaf.contacts.${i}.agency`} ask={asks.agency} small />
            <LineField at={`overleaf.contacts.${i}.name`} ask={asks.name} small />
            <LineField at={`overleaf.contacts.${i}.number`} ask={asks.number} small />
            <LineField at={`overleaf.contacts.${i}.outOfHours`} ask={asks.outOfHours} small />
          </div>
        )}
      </Rows>
      <h2 className="part-head">{asks.events.ask}</h2>
      <Rows
        what="Event"
        rows={events.rows}
        add="Add something that happened"
        atMost={caps.events}
        full="Twelve lines are the most. Say only what a stranger must know."
        onAdd={() => events.append({ id: crypto.randomUUID(), on: '', what: '' })}
        onRemove={events.remove}
        written={events.written}
        lines
      >
        {(_, i) => (
          <div className="pair">
            <LineField at={`overleaf.events.${i}.on`} ask={asks.eventOn} small />
            <WordsField at={`overleaf.events.${i}.what`} ask={asks.event} small />
          </div>
        )}
      </Rows>
    </>
  );
}
