/** The function with its answers kept for as long as it lives: the same few names stand in thousands of stories. */
export function remembered<Answer, Key = string>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
}

/** The keys of all forms of a name, each once. */
export function keysOfAll<Form>(
  forms: readonly Form[],
  keysOf: (form: Form) => readonly string[],
): readonly string[] {
  return forms.length === 1 ? keysOf(forms[0]!) : [...new Set(forms.flatMap(keysOf))];
}
