/** Put in by the build (vite.config.ts). */
declare const __ONESHEET_VERSION__: string;

/** Which Onesheet made the sheet: "0.1.0-1a2b3c4d", the second half a mark that any change to its source changes. */
export const version: string = __ONESHEET_VERSION__;
