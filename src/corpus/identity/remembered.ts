/** The function with its answers kept for as long as it lives: the same few names stand in thousands of stories. */
export function remembered<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    const answer = ask(name);
    answers.set(name, answer);
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
