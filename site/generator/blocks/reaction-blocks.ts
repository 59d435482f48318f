import { declarationLink } from "../links/links.js";
import { bullets } from "../markdown/bullets.js";
import { heading } from "../markdown/heading.js";
import { prose } from "../markdown/prose.js";
import type { Reaction } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** What the system does by itself; nothing where it does nothing. */
export const reactionBlocks = (own: readonly Reaction[], { reactions }: PageWords): readonly string[] =>
  own.length > 0
    ? [
        heading(2, reactions.title, "reactions"),
        bullets(own.map((reaction) => `**${declarationLink(reaction)}** ${prose(reaction.description)}`)),
      ]
    : [];
