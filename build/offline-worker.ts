import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, type Rolldown, transformWithOxc } from 'vite';
import { headersFor } from './content-policy.ts';

const name = 'offline-worker.js';

const webManifest = {
  name: 'Onesheet',
  short_name: 'Onesheet',
  description: 'An assessment of a person on probation, on one sheet of A4',
  lang: 'en-GB',
  // Relative to this file, and so to whatever folder the app lies in.
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#ffffff',
};

function hashOf(bytes: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

function bytesOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string | Uint8Array {
  return file.type === 'chunk' ? file.code : file.source;
}

/** For hosts that read such a file (Cloudflare Pages, Netlify), and for whoever sets the headers elsewhere. */
function headersFile(): string {
  const section = (path: string, headers: Record<string, string>) =>
    [path, ...Object.entries(headers).map(([key, value]) => `  ${key}: ${value}`), ''].join('\n');
  const { 'Content-Security-Policy': policy = '' } = headersFor(`/${name}`);
  return [
    section('/*', headersFor('/')),
    // Without the "!" the worker would be held to both policies.
    `/${name}\n  ! Content-Security-Policy\n  Content-Security-Policy: ${policy}\n`,
  ].join('\n');
}

/**
 * Lets the app be installed and opened with no network: a web manifest, a worker that keeps the files of this build,
 * and the headers that the host must send.
 */
export function offlineWorker(): Plugin {
  let root = '';
  return {
    name: 'onesheet:offline-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './app.webmanifest' }, injectTo: 'head' },
    ],
    generateBundle: {
      // After the page, which is a file like the others.
      order: 'post',
      async handler(_options, bundle) {
        const built = Object.values(bundle).filter(({ fileName }) => !fileName.startsWith('.'));
        const files = Object.fromEntries(
          built
            .map((file): [string, string] => [
              file.fileName === 'index.html' ? '' : file.fileName,
              hashOf(bytesOf(file)),
            ])
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        );
        const icon = built.find(({ fileName }) => /icon.*\.svg$/.test(fileName))?.fileName;
        if (!('' in files) || icon === undefined)
          throw new Error('The build has no page or no icon.');
        const manifest = JSON.stringify({
          ...webManifest,
          icons: [{ src: `./${icon}`, sizes: 'any', type: 'image/svg+xml' }],
        });
        files['app.webmanifest'] = hashOf(manifest);

        const source = readFileSync(join(root, 'src/offline/worker.ts'), 'utf8');
        const news: unknown = JSON.parse(readFileSync(join(root, 'src/app/news.json'), 'utf8'));
        const mark = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
        const list = `const BUILT = ${JSON.stringify({ mark, files, news })};\n`;
        // As it is written, so that whoever serves it can read what it does.
        const { code } = await transformWithOxc(source, 'worker.ts', { sourcemap: false });
        for (const [fileName, text] of [
          ['app.webmanifest', manifest],
          [name, `${list}${code}`],
          ['_headers', headersFile()],
        ] as const)
          this.emitFile({ type: 'asset', fileName, source: text });
      },
    },
  };
}
