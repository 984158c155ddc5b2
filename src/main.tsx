import './app/zod-without-eval.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { closeWaysOut } from './app/no-way-out.ts';
import './styles/tokens.css';
import './styles/main.scss';
import './styles/base.css';

closeWaysOut();

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
