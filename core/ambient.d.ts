// Four names of the WHATWG platform that node, workers and pages all have. core/ compiles without "DOM" so that `document` is an error;
// these are values, not the page.
declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string, base?: string): boolean;
  readonly href: string; readonly protocol: string; readonly host: string; readonly hostname: string;
  readonly port: string; pathname: string; search: string; hash: string; readonly origin: string;
  readonly searchParams: URLSearchParams;
  toString(): string;
}
declare class URLSearchParams {
  get(name: string): string | null; has(name: string): boolean; delete(name: string): void;
  keys(): IterableIterator<string>; toString(): string; readonly size: number;
}
declare class TextDecoder { constructor(label?: string); decode(input?: ArrayBufferView | ArrayBuffer): string }
declare class TextEncoder { encode(input?: string): Uint8Array<ArrayBuffer> }
