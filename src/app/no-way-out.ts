/**
 * Takes away the constructors through which a script could reach another machine past the content policy, which in
 * Chromium does not cover WebRTC. Not a wall: an injected script could fetch them back from a frame or a pop-up.
 * The wall is that no script can be injected (script-src and trusted types).
 */
export function closeWaysOut(): void {
  for (const name of [
    'RTCPeerConnection',
    'webkitRTCPeerConnection',
    'RTCDataChannel',
    'WebTransport',
  ]) {
    Reflect.deleteProperty(window, name);
  }
}
