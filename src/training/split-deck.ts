/** Learns where decks end, from gold kickers whose deck runs into the lead. */
import { deckEnd, deckPlaces, deckRow } from "../split/deck.ts";
import { type Example, fitLogistic } from "./logistic.ts";
import type { Deck } from "./split-dumps.ts";

export function fitDeck(decks: readonly Deck[]): readonly number[] {
  const examples: Example[] = decks.flatMap((deck) =>
    deckPlaces(deck.text, deck.line).map((place) => ({
      row: deckRow(place),
      group: 0,
      answer: place.end === deck.end,
      weight: 1,
    })),
  );
  const options = { groups: 1, epochs: 60, rate: 0.05, shrinkShared: 1e-3, shrinkOwn: 1, seed: 3 };
  return fitLogistic(examples, options)[0]!;
}

/** Share of the lines whose deck, or lack of one, is told right. */
export function deckAccuracy(decks: readonly Deck[], weights: readonly number[]): number {
  const right = decks.filter((deck) => deckEnd(deck.text, deck.line, weights) === deck.end);
  return right.length / decks.length;
}
