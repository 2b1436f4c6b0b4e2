import { describe, expect, it } from "vitest";
import { resolveMarked } from "./stories.ts";

/** People and bodies of a marked text with their other names: "Ana Holt | Holt". */
const named = (marked: string) => {
  const { people, places, organizations } = resolveMarked(marked);
  return [...people, ...places, ...organizations]
    .map(({ name, aliases }) => [name, ...aliases].join(" | "))
    .join(", ");
};

describe("what the tagger left out is a name where the text says that somebody is called so", () => {
  it.each([
    ["{p:Wilmer Arce}, known to everyone as El Profe, shouted. El Profe left.", "Wilmer Arce | El Profe"],
    ["{p:Bode Akande}, 71, popularly known as Daddy Drum, died.", "Bode Akande | Daddy Drum"],
    ["{p:Ilse Maritz} is known to the men of the unit as Tannie.", "Ilse Maritz | Tannie"],
    ["{p:Tomás Neira}, whom everyone calls Capi, found it.", "Tomás Neira | Capi"],
    ["{p:Tomás Neira}, whom his friends in town called the Captain, left.", "Tomás Neira | Captain"],
    ["{p:Edith Marlow}, Edie to her neighbours, baked.", "Edith Marlow | Edie"],
    ["{p:Seun Adeyinka} (Sunny to his fans) won.", "Seun Adeyinka | Sunny"],
    ["{p:Farid Haidari}, who goes by Freddy, drives.", "Farid Haidari | Freddy"],
    ["{p:Farid Haidari}, who goes by the name of “Night Bus”, drives.", "Farid Haidari | Night Bus"],
    ["{p:Aslan Beridze}, alias the Colonel, was held.", "Aslan Beridze | Colonel"],
    ["{p:Ramiro Duque} – nicknamed El Zurdo – fled. Police saw El Zurdo.", "Ramiro Duque | El Zurdo"],
    ["{p:Ramiro Duque}, dubbed King of the Road, fled.", "Ramiro Duque | King of the Road"],
    ["{p:Ramiro Duque}, nicknamed {o:Zurdo}, fled. {o:Zurdo} hid.", "Ramiro Duque | Zurdo"],
    [
      "The {o:Farm Union of Adair}, known by its French initials STN, left. The STN wept.",
      "Farm Union of Adair | STN",
    ],
    ["The {o:Front for Land}, FTP in its Spanish initials, left.", "Front for Land | FTP"],
    ["The {o:Port Authority of Adair}, widely known as the Quay, left.", "Port Authority of Adair | Quay"],
  ])("%s", (marked, expected) => expect(named(marked)).toBe(expected));
});

describe("it is none where nobody is called so", () => {
  it.each([
    ["what he calls something else", "{p:Ana Holt}, who calls Adrebo home, left.", "Ana Holt"],
    ["what is known of him", "{p:Ana Holt}, known for Carmen, left.", "Ana Holt"],
    ["a thing of hers", "{p:Ana Holt} opened a hall known as Carmen.", "Ana Holt"],
    ["whom it was given to", "{p:Ana Holt}, Adrebo to the last, left.", "Ana Holt"],
    ["what she is to a place", "{p:Ana Holt}, Edie to Adrebo, won.", "Ana Holt"],
    ["an age without its comma", "{p:Ana Holt} 71, known as Tannie, won.", "Ana Holt"],
    [
      "a body's that begins so",
      "{p:Ana Holt}, known as Tannie, won. {o:Tannie Bank} lost.",
      "Ana Holt | Tannie, Tannie Bank",
    ],
    [
      "the second's who is called so",
      "{p:Ana Holt}, known as Tannie, and {p:Leo Hill}, known as Tannie, won.",
      "Ana Holt | Tannie, Leo Hill",
    ],
    ["a word of it alone", "{p:Ana Holt}, known as Big Tannie, won. Big men left.", "Ana Holt | Big Tannie"],
    ["a surname alone", "{p:Holt}, known as Carmen, left.", "Holt"],
    ["a place", "{l:Upper Adrebo}, known as Carmen, burned.", "Upper Adrebo"],
    ["small letters", "{p:Ana Holt}, known as the prof, left.", "Ana Holt"],
    ["what she sang", "{p:Ana Holt}, known for hits such as “Carmen” and “Adrebo”, left.", "Ana Holt"],
  ])("%s: %s", (_, marked, expected) => expect(named(marked)).toBe(expected));
});

describe("a place that is a word of somebody's name is that person where it does what people do", () => {
  it.each([
    ["said", "{p:Rodrigo Toledo Páez} left. {l:Toledo} said no.", "Rodrigo Toledo Páez | Toledo"],
    ["an aside", "{p:Zulma Cañete Ortiz} left. {l:Cañete}, a cook, wept.", "Zulma Cañete Ortiz | Cañete"],
    ["an age", "{p:Zulma Cañete Ortiz} left. {l:Cañete}, 41, wept.", "Zulma Cañete Ortiz | Cañete"],
    ["a given name", "{p:Lincoln Baptiste} left. {l:Lincoln} has wept.", "Lincoln Baptiste | Lincoln"],
    [
      "but not in it",
      "{p:Rodrigo Toledo Páez} left. {l:Toledo} said no. It rained in {l:Toledo}.",
      "Rodrigo Toledo Páez, Toledo",
    ],
    [
      "nor before its country",
      "{p:Rodrigo Toledo Páez} left {l:Toledo}, {l:Spain}, and {l:Toledo} has wept.",
      "Rodrigo Toledo Páez, Toledo, Spain",
    ],
    ["nor a country", "{p:Chad Holt} left. {l:Chad} said no.", "Chad Holt, Chad"],
    [
      "nor what does nothing",
      "{p:Rodrigo Toledo Páez} left. Rain hit {l:Toledo}.",
      "Rodrigo Toledo Páez, Toledo",
    ],
  ])("%s: %s", (_, marked, expected) => expect(named(marked)).toBe(expected));
});
