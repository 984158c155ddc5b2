import { keepForm } from './kept-form.ts';
import './plain.css';

await keepForm();
