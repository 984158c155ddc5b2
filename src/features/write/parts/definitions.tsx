import { levels, levelsSource, seriousHarm } from '../../../assessment/definitions.ts';

/** The official definitions, in view while levels are given. Quoted, with their source. */
export function Definitions() {
  return (
    <div className="definitions">
      <p>
        <b>Serious harm:</b> “{seriousHarm.text}” <cite>{seriousHarm.source}</cite>
      </p>
      <dl>
        {Object.values(levels).map((level) => (
          <div key={level.title}>
            <dt>{level.title}</dt>
            <dd>“{level.text}”</dd>
          </div>
        ))}
      </dl>
      <p>
        <cite>{levelsSource}</cite>
      </p>
    </div>
  );
}
