import { version } from '../../sheet/version.ts';

interface Props {
  /** Whether it opens with no network, and why it does or does not. */
  kept: keyof typeof sentences;
  /** What was new, the newest first: a day as YYYY-MM-DD, and a sentence. */
  news: readonly { on: string; what: string }[];
}

const file =
  'It is one file, and opens with no network. What you write is kept in this browser and not in the file.';

const sentences = {
  file,
  kept: 'It is kept in this browser, and opens with no network.',
  unknown: 'The browser has not kept it yet. Until it has, opening it needs the network.',
  refused:
    'It could not be kept for when there is no network, so opening it needs the network. Tell whoever runs it that the file offline-worker.js must be sent with a content policy of its own.',
  cannot:
    'This browser can’t keep it for when there is no network, so opening it needs the network.',
};

/** How many of the news are shown. */
const MOST = 8;

function day(on: string): string {
  return new Date(`${on}T12:00:00`).toLocaleDateString('en-GB', { dateStyle: 'long' });
}

/** Which Onesheet this is, whether it opens with no network, and what was new in it. */
export function ThisOnesheet({ kept, news }: Props) {
  return (
    <>
      <p>
        Version {version}. {import.meta.env.MODE === 'single' ? file : sentences[kept]}
      </p>
      <ul>
        {news.slice(0, MOST).map(({ on, what }) => (
          <li key={what}>
            {day(on)}: {what}
          </li>
        ))}
      </ul>
    </>
  );
}
