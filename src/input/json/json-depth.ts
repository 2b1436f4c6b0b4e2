/** Whether JSON is nested deeper than `limit`, by one look at its text; strings are passed over. */
export function isDeeper(json: string, limit: number): boolean {
  if (!hasMoreBrackets(json, limit)) return false;
  let depth = 0;
  for (let i = 0; i < json.length; i++) {
    const character = json[i];
    if (character === '"') i = stringEnd(json, i);
    else if (character === "[" || character === "{") {
      if (++depth > limit) return true;
    } else if (character === "]" || character === "}") depth--;
  }
  return false;
}

/** Whether there are more than `limit` brackets at all: nearly never, and quick to see. */
function hasMoreBrackets(json: string, limit: number): boolean {
  let count = 0;
  for (const bracket of ["[", "{"]) {
    for (let at = json.indexOf(bracket); at >= 0; at = json.indexOf(bracket, at + 1)) {
      if (++count > limit) return true;
    }
  }
  return false;
}

function stringEnd(json: string, start: number): number {
  let i = start + 1;
  while (i < json.length && json[i] !== '"') i += json[i] === "\\" ? 2 : 1;
  return i;
}
