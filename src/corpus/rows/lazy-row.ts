import type { Member, Row } from "../corpus.ts";

/** What a row has but for its members. */
export type RowFields = Omit<Row, "members">;

/**
 * A row whose members are made when they are asked for: tables show few of them, and all of a run take more room than
 * its rows. The getter is a class's: V8 keeps an object literal with a getter in 1,180 bytes, such a one in 440.
 */
export function lazyRow<Fields extends RowFields>(
  fields: Fields,
  membersOf: () => readonly Member[],
): Fields & Pick<Row, "members"> {
  return Object.assign(new LazyMembers(membersOf), fields);
}

class LazyMembers {
  readonly #membersOf: () => readonly Member[];

  constructor(membersOf: () => readonly Member[]) {
    this.#membersOf = membersOf;
  }

  get members(): readonly Member[] {
    return this.#membersOf();
  }

  /** All of the row, its members behind what rows of all types have. */
  toJSON(this: Row): Row {
    const { id, name, aliases, stories, mentions, outlets, first, last, members, ...own } = this;
    return { id, name, aliases, stories, mentions, outlets, first, last, members, ...own };
  }
}
