/** A key that no other has. (`crypto.randomUUID` is missing where the page comes over plain HTTP.) */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("");
}
