// What the page may do. It may run and draw its own files, and nothing else: it has no network
// at all, so what is written in it cannot be sent anywhere, even by a fault in a library.

const everywhere = [
  "default-src 'none'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types onesheet',
];

function policy(rules: readonly string[]): string {
  return rules.join('; ');
}

/** Of the app as files on a host. The same stands in the page and in the host's header. */
export const pagePolicy = policy([
  ...everywhere,
  // Argon2, which turns the passphrase into a key, is WebAssembly; this allows that and no eval.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
]);

/**
 * Of the app as one file, which runs the one script and draws by the one style sheet of these hashes ("sha256-…"). Its
 * workers are made of that same script, under a blob: address, and inherit this policy; trusted-address.ts admits no
 * other address of that kind.
 */
export function singleFilePolicy(script: string, style: string): string {
  return policy([
    ...everywhere,
    `script-src '${script}' 'wasm-unsafe-eval'`,
    `style-src '${style}'`,
    'img-src data:',
    'worker-src blob:',
  ]);
}

/**
 * Of the worker that keeps the app for when there is no network. It alone may ask for anything, and only its own host:
 * under the page's policy it could not fetch a single file of the app.
 */
const offlineWorkerPolicy = policy([
  "default-src 'none'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]);

/** The headers of every file, by its path below the app's folder. */
export function headersFor(path: string): Record<string, string> {
  return {
    // A worker takes its policy from its own response, and frame-ancestors counts only in a header.
    'Content-Security-Policy':
      path === '/offline-worker.js' ? offlineWorkerPolicy : `${pagePolicy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    // Ask each time, so that nobody goes on with an old page after an update.
    'Cache-Control': 'no-cache',
  };
}
