import { initAll } from 'govuk-frontend';
import { keepForm } from './kept-form.ts';
import 'govuk-frontend/dist/govuk/govuk-frontend.min.css';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
await keepForm();
