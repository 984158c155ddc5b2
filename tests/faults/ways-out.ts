/** Where the ways out try to go: a server that counts, and a port that counts datagrams. */
export interface Elsewhere {
  http: string;
  ws: string;
  /** Host and port of the STUN port. */
  stun: string;
}

/**
 * Tries one way after another of sending something out of the page that it runs in, each to a path of its own name,
 * and gives those that threw. It runs in the page, so it must use nothing from outside itself.
 */
export async function tryWaysOut(to: Elsewhere): Promise<Record<string, string>> {
  const at = (name: string) => `${to.http}/${name}`;
  const element = (tag: string, given: Record<string, string>, where = document.body) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(given)) made.setAttribute(name, value);
    where.append(made);
    return made;
  };
  const link = (name: string, given: Record<string, string>) =>
    element('link', { href: at(name), ...given }, document.head);
  const style = (name: string, css: string) => {
    element('style', {}).textContent = css.replace('URL', `url(${at(name)})`);
  };
  const code = (name: string) => `fetch('${at(name)}', { mode: 'no-cors' })`;
  const blob = (text: string, type: string) => URL.createObjectURL(new Blob([text], { type }));
  const frame = () =>
    (element('iframe', {}) as HTMLIFrameElement).contentWindow as unknown as typeof globalThis;
  const ring = (Peer: typeof RTCPeerConnection, stun: string) => {
    const peer = new Peer({ iceServers: [{ urls: `stun:${stun}` }] });
    peer.createDataChannel('x');
    return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
  };

  const ways: Record<string, () => unknown> = {
    fetch: () => fetch(at('fetch'), { mode: 'no-cors' }),
    'fetch-keepalive': () => fetch(at('fetch-keepalive'), { mode: 'no-cors', keepalive: true }),
    'fetch-of-a-frame': () => frame().fetch(at('fetch-of-a-frame'), { mode: 'no-cors' }),
    xhr: () => {
      const request = new XMLHttpRequest();
      request.open('GET', at('xhr'));
      request.send();
    },
    beacon: () => navigator.sendBeacon(at('beacon'), 'x'),
    websocket: () => new WebSocket(`${to.ws}/websocket`),
    eventsource: () => new EventSource(at('eventsource')),
    webtransport: () => new WebTransport(at('webtransport').replace('http:', 'https:')),
    'webrtc-of-the-page': () => ring(RTCPeerConnection, to.stun),
    image: () => {
      new Image().src = at('image');
    },
    'image-in-svg': () => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
      image.setAttribute('href', at('image-in-svg'));
      svg.append(image);
      document.body.append(svg);
    },
    'image-input': () => element('input', { type: 'image', src: at('image-input') }),
    picture: () => element('img', { srcset: `${at('picture')} 1x` }),
    background: () => element('table', { background: at('background') }),
    'style-property': () => {
      element('p', {}).style.backgroundImage = `url(${at('style-property')})`;
    },
    'style-element': () => style('style-element', 'body{background:URL}'),
    'style-import': () => style('style-import', '@import URL;'),
    'style-sheet-made': () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body::before{content:url(${at('style-sheet-made')})}`);
      document.adoptedStyleSheets = [sheet];
    },
    'style-link': () => link('style-link', { rel: 'stylesheet' }),
    font: () => new FontFace('x', `url(${at('font')})`).load(),
    'font-in-style': () =>
      style('font-in-style', '@font-face{font-family:y;src:URL}body{font-family:y}'),
    video: () => element('video', { src: at('video'), autoplay: '' }),
    poster: () => element('video', { poster: at('poster') }),
    audio: () => new Audio(at('audio')).play(),
    track: () => {
      const video = element('video', {});
      element('track', { src: at('track'), default: '', kind: 'captions' }, video);
    },
    object: () => element('object', { data: at('object') }),
    embed: () => element('embed', { src: at('embed') }),
    frame: () => element('iframe', { src: at('frame') }),
    'frame-with-text': () => element('iframe', { srcdoc: `<img src="${at('frame-with-text')}">` }),
    script: () => element('script', { src: at('script') }),
    'script-module': () => element('script', { src: at('script-module'), type: 'module' }),
    'script-inline': () => element('script', {}).append(code('script-inline')),
    'speculation-rules': () => {
      const rules = { prefetch: [{ source: 'list', urls: [at('speculation-rules')] }] };
      element('script', { type: 'speculationrules' }).append(JSON.stringify(rules));
    },
    handler: () => {
      element('img', { src: 'nothing-here', onerror: code('handler') });
    },
    html: () =>
      document.body.insertAdjacentHTML('beforeend', `<img src="${at('html')}"><svg onload="x">`),
    // biome-ignore lint/security/noGlobalEval: it is tried so that it can be seen to be refused.
    eval: () => globalThis.eval(code('eval')),
    'new-function': () => new Function(code('new-function'))(),
    timer: () => setTimeout(code('timer') as unknown as () => void, 0),
    'javascript-address': () => {
      element('a', { href: `javascript:${code('javascript-address')}` }).click();
    },
    worker: () => new Worker(at('worker')),
    'worker-blob': () => new Worker(blob(code('worker-blob'), 'text/javascript')),
    'worker-data': () =>
      new Worker(`data:text/javascript,${encodeURIComponent(code('worker-data'))}`),
    'worker-shared': () => new SharedWorker(blob(code('worker-shared'), 'text/javascript')),
    'service-worker': () => navigator.serviceWorker.register(at('service-worker')),
    prefetch: () => link('prefetch', { rel: 'prefetch' }),
    preload: () => link('preload', { rel: 'preload', as: 'image' }),
    modulepreload: () => link('modulepreload', { rel: 'modulepreload' }),
    manifest: () => link('manifest', { rel: 'manifest' }),
    icon: () => link('icon', { rel: 'icon' }),
    prerender: () => link('prerender', { rel: 'prerender' }),
    ping: () => element('a', { href: '#/', ping: at('ping') }).click(),
    form: () => {
      const form = element('form', { action: at('form'), method: 'post', target: '_blank' });
      (form as HTMLFormElement).submit();
    },
    base: () => {
      element('base', { href: `${at('base')}/` }, document.head);
      new Image().src = 'relative';
    },
  };

  const threw: Record<string, string> = {};
  for (const [name, way] of Object.entries(ways)) {
    try {
      // What never settles must not hold up the next.
      await Promise.race([way(), new Promise((go) => setTimeout(go, 150))]);
    } catch (error) {
      threw[name] = (error as Error).name;
    }
  }
  return threw;
}
