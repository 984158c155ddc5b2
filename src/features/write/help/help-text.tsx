import { help } from '../../../assessment/help.ts';
import { useSay } from '../called.ts';
import './help.css';

/** What makes an answer good, and two of them. */
export function HelpText({ about }: { about: keyof typeof help }) {
  const { good, examples } = help[about];
  const say = useSay();
  return (
    <div className="help-in">
      <ul>
        {good.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {examples.map(({ of, says }) => (
        <figure key={says}>
          <figcaption>Example: {say(of.ask)}</figcaption>
          <blockquote>{says}</blockquote>
        </figure>
      ))}
      <p className="quiet">Made up, to show how it may be said. Nothing of it goes on the sheet.</p>
    </div>
  );
}
