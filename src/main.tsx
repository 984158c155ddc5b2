import { begin } from './app/begin.tsx';

begin();
