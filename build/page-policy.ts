import type { Plugin } from 'vite';
import { headersFor, pagePolicy } from './content-policy.ts';

/**
 * Puts the content policy into the page, and into the headers that `npm start` sends. Only in what is built: while
 * developing, Vite's own reloading needs inline script and a socket.
 */
export function pagePolicyPlugin(): Plugin {
  return {
    name: 'onesheet:page-policy',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { server }) =>
        server
          ? []
          : [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
                injectTo: 'head-prepend',
              },
            ],
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://here.invalid');
        for (const [name, value] of Object.entries(headersFor(pathname)))
          response.setHeader(name, value);
        next();
      });
    },
  };
}
