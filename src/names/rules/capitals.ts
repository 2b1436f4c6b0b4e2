/** Words in capitals, or with some inside: several rules look among them for short forms of bodies. */
import { rememberedOf } from "../../text/remembered-of.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";

/** Such tokens of a story in text order: one in fifty, so that what a rule asks of each is no loop over all tokens. */
export const tokensInCapitals = rememberedOf(({ tokens, shapes }: StoryView): readonly number[] => {
  const found: number[] = [];
  for (let i = 0; i < tokens.count; i++)
    if (shapes[i] === Shape.allCaps || shapes[i] === Shape.innerCapital) found.push(i);
  return found;
});
