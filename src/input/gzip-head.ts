/** How gzip data begin (RFC 1952); apart from `gunzip.ts`, which few inputs need and Node's zlib is loaded for. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}
