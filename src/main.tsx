import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { lockWhenShownAgain } from './app/back-again.ts';
import { closeWaysOut } from './app/no-way-out.ts';
import { NotHere, whyNotHere } from './app/not-here.tsx';
import './styles/tokens.css';
import './styles/main.scss';
import './styles/base.css';

closeWaysOut();
lockWhenShownAgain();

// Older browsers don’t make a box as high as its words by themselves.
if (!CSS.supports('field-sizing', 'content'))
  import('./app/grow-boxes.ts').then(({ growBoxes }) => growBoxes(document)).catch(() => undefined);

const root = document.getElementById('root');
const why = whyNotHere();
if (root) createRoot(root).render(why ? <NotHere why={why} /> : <App />);
// Only once all that the door needs is there: it must not wait for what is kept for later.
if (!why)
  window.addEventListener('load', () => {
    import('./app/offline.ts').then(({ keepOffline }) => keepOffline()).catch(() => undefined);
  });
