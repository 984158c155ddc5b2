import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { plainSchema } from '../src/storage/plain-schema.ts';
import { singleFilePolicy } from './content-policy.ts';
import { schemaName } from './schema-beside-app.ts';

const fileName = 'onesheet.html';
const entry = 'onesheet:single-entry';
const ownScript = 'onesheet:own-script';
const workers = ['stretch-worker', 'backup-worker'];

/** The same script is page and worker, so that nothing is in the file twice: a worker's address says which one it is. */
const entryCode = `import { begin } from '/src/app/begin.tsx';
import { serveBackups } from '/src/storage/backup-serve.ts';
import { serveStretching } from '/src/storage/stretch-serve.ts';

if (typeof document !== 'undefined') begin();
else if (location.hash === '#stretch-worker') serveStretching();
else serveBackups();`;

const ownScriptCode = `const text = typeof document === 'undefined' ? '' : document.getElementById('onesheet').textContent;
export const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));`;

/**
 * What is loaded later is here from the start. Said to the bundler, it gives no module a function of its own that sets it up
 * when it is asked for, which made the file 18 kB larger.
 */
function withoutLater(code: string): string {
  const heads: string[] = [];
  const body = code.replace(/(?<!typeof )\bimport\(\s*('[^']+')\s*\)/g, (_, path) => {
    const name = `_later${heads.length}`;
    heads.push(`import * as ${name} from ${path};`);
    return `Promise.resolve(${name})`;
  });
  return heads.join('') + body;
}

/** What `./name.ts?worker&url` gives in the one file. */
function workerAddressCode(name: string): string {
  return `import { address } from '${ownScript}';\nexport default address + '#${name}';`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Throws where a browser would read the text otherwise than it stands here, inside the element of that name. */
function refuseWhatHtmlChanges(text: string, element: string): void {
  const found = new RegExp(`</${element}|<!--|\\r|\\0`, 'i').exec(text);
  if (found === null) return;
  const around = text.slice(Math.max(0, found.index - 60), found.index + 60);
  throw new Error(`This can't stand in an element <${element}>: ${JSON.stringify(around)}`);
}

function oneOf(files: Rolldown.OutputBundle, ending: string): string {
  const found = Object.values(files).filter((file) => file.fileName.endsWith(ending));
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`The one file needs one ${ending}, and there are ${found.length}.`);
  return only.type === 'chunk' ? only.code : String(only.source);
}

/** The page with everything in it. `html` is index.html as it stands, `icon` an SVG. */
function pageOf(html: string, script: string, style: string, icon: string): string {
  const policy = singleFilePolicy(hashOf(script), hashOf(style));
  const parts: [what: RegExp, instead: string][] = [
    [
      /<!-- The build puts.*?-->/s,
      `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    ],
    [/href="\/src\/icon\.svg"/, `href="data:image/svg+xml,${encodeURIComponent(icon)}"`],
    [/(?=<\/head>)/, `<style>${style}</style>`],
    [/<script.*?<\/script>/s, `<script id="onesheet">${script}</script>`],
  ];
  return parts.reduce((page, [what, instead]) => {
    if (!what.test(page)) throw new Error(`index.html no longer has ${what}`);
    return page.replace(what, () => instead);
  }, html);
}

/** Builds the app as one HTML file that needs no server, with its SHA-256 and the schema of its JSON in files beside it. */
export function singleFile(): Plugin {
  let root = '';
  return {
    name: 'onesheet:single-file',
    enforce: 'pre',
    config: () => ({
      build: {
        outDir: 'dist-single',
        cssCodeSplit: false,
        manifest: false,
        modulePreload: false,
        copyPublicDir: false,
        reportCompressedSize: false,
        chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
        rolldownOptions: {
          input: entry,
          output: { format: 'iife', codeSplitting: false },
          // Where a helper of Vite's asks for it, for the addresses of chunks, there are none.
          transform: { define: { 'import.meta': '{}' } },
        },
      },
    }),
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      if (id === entry || id === ownScript) return `\0${id}`;
      const name = /([\w-]+)\.ts\?worker&url$/.exec(id)?.[1];
      if (name === undefined) return undefined;
      if (!workers.includes(name)) throw new Error(`The one file has no worker ${name} yet.`);
      return `\0onesheet:address-of-${name}`;
    },
    transform(code, id) {
      return id.startsWith(join(root, 'src/')) ? withoutLater(code) : undefined;
    },
    load(id) {
      if (id === `\0${entry}`) return entryCode;
      if (id === `\0${ownScript}`) return ownScriptCode;
      const name = /^\0onesheet:address-of-(.+)$/.exec(id)?.[1];
      return name === undefined ? undefined : workerAddressCode(name);
    },
    generateBundle: {
      // After Vite has gathered the styles.
      order: 'post',
      handler(_options, files) {
        const script = oneOf(files, '.js');
        const style = oneOf(files, '.css').trim();
        refuseWhatHtmlChanges(script, 'script');
        refuseWhatHtmlChanges(style, 'style');
        const html = readFileSync(join(root, 'index.html'), 'utf8');
        const icon = readFileSync(join(root, 'src/icon.svg'), 'utf8');
        const page = pageOf(html, script, style, icon);
        for (const name of Object.keys(files)) delete files[name];
        const sum = createHash('sha256').update(page).digest('hex');
        this.emitFile({ type: 'asset', fileName, source: page });
        this.emitFile({ type: 'asset', fileName: schemaName, source: plainSchema() });
        // As sha256sum writes it, and reads it with --check.
        this.emitFile({
          type: 'asset',
          fileName: `${fileName}.sha256`,
          source: `${sum}  ${fileName}\n`,
        });
        this.info(`SHA-256 of ${fileName}: ${sum}`);
      },
    },
  };
}
