/** Languages in which papers and databases write dates. */
const LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "ru"];

let names: ReadonlyMap<string, number> | undefined;

/** The month of this name or short form in one of these languages, 1 to 12. */
export function monthNamed(name: string): number | null {
  names ??= readNames();
  return names.get(fold(name)) ?? null;
}

function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "")
    .toLowerCase();
}

/** From ICU, which Node brings: as they stand in a date, and alone. */
function readNames(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const month of ["long", "short"] as const) {
      for (const options of [{ month }, { month, day: "numeric" as const }]) {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
        for (let number = 1; number <= 12; number++) {
          const parts = format.formatToParts(Date.UTC(2020, number - 1, 1));
          const name = fold(parts.find(({ type }) => type === "month")?.value ?? "");
          if (/\p{L}{3}/u.test(name) && !months.has(name)) months.set(name, number);
        }
      }
    }
  }
  return months.set("sept", 9);
}
