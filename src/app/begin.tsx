import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { lockWhenShownAgain } from './back-again.ts';
import { closeWaysOut } from './no-way-out.ts';
import { NotHere, whyNotHere } from './not-here.tsx';
import '../styles/tokens.css';
import '../styles/main.scss';
import '../styles/base.css';

/** Puts the app on the page. */
export function begin(): void {
  closeWaysOut();
  lockWhenShownAgain();

  // Older browsers don’t make a box as high as its words by themselves.
  if (!CSS.supports('field-sizing', 'content'))
    import('./grow-boxes.ts').then(({ growBoxes }) => growBoxes(document)).catch(() => undefined);

  const root = document.getElementById('root');
  const why = whyNotHere();
  if (root) createRoot(root).render(why ? <NotHere why={why} /> : <App />);
  // Only once all that the door needs is there: it must not wait for what is kept for later.
  if (!why)
    window.addEventListener('load', () => {
      import('./offline.ts').then(({ keepOffline }) => keepOffline()).catch(() => undefined);
    });
}
