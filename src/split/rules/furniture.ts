import type { LineRule } from "./rule.ts";

/** What a page says around its stories: never part of one. */
export const furniture: readonly LineRule[] = [
  {
    name: "advertisement",
    example: "ADVERTISEMENT - story continues below",
    starts: "ad|spo|pro|pai|sto|art",
    pattern:
      /^(?:advertisements?|advertising|sponsored(?: content| links?)?|promoted(?: content)?|paid post|ad)\b[ :—–-]{0,4}(?:(?:story|article|content) continues(?: below)?|scroll to continue.{0,30})?\.?$|^(?:advert(?:isement)?|ad|sponsored|promoted|promotion) ?[:|] ?.{1,100}$|^(?:story|article) continues below.{0,30}$/i,
  },
  {
    name: "read-more",
    example: "Read more: Ferry fares to rise in spring",
    starts: "rea|als|see|mor|rel|rec|don|mus|tre|in p|up n|you m|wha|mos|pop|top|lat|edi",
    pattern:
      /^(?:read(?: more| also| next| on| full| the full)|also read|see also|more on|more from|related|recommended|don['’]?t miss|must read|trending|in pictures|up next|you may (?:also )?like|what to read next|most (?:read|popular|viewed|shared)|popular|top stories|latest (?:news|stories)|editors?['’]? picks?)\b(?: (?:about|on|from|this|story|stories|articles?|news|links?|topics?|coverage|reading|for you|now|today|in [a-z ]{1,30}))?\s*(?:[:|»>›].*|…|\.\.\.)?$/i,
  },
  {
    name: "share",
    example: "Share on Facebook",
    starts: "sha|twe|e-m|ema|pri|sav|pin|fol|lik",
    pattern:
      /^(?:share|tweet|e-?mail|print|save|pin|follow us|like us)(?: (?:this|on|via|with|by|to)\b.{0,40})?(?: ?[|·,/] ?(?:share|tweet|e-?mail|print|save).{0,40})?$/i,
  },
  {
    name: "comments",
    example: "Comments (12)",
    starts: "com|lea|vie|sho|pos|add|joi|be t",
    pattern:
      /^(?:(?:\d{1,6} )?comments?(?: ?[([]\d{1,6}[)\]])?|leave a (?:comment|reply)|(?:view|show|post|add|join the) (?:a )?(?:comments?|conversation)|be the first to comment.{0,20}|comments? (?:are )?closed)\.?$/i,
  },
  {
    name: "sign-up",
    example: "Sign up for our newsletter",
    starts: "sig|log|reg|sub|get|dow|new|alr",
    pattern:
      /^(?:sign up|sign in|log ?in|register|subscribe|subscribe now|get (?:our|the) (?:app|newsletter)|download (?:our|the) app|newsletters?|already a subscriber)\b(?! says)[^.]{0,80}[.!?]?$/i,
  },
  {
    name: "navigation",
    example: "Skip to main content",
    starts: "ski|bac|jum|mai|men|sea|hom|nex|pre|loa|sho|see|vie|clo|tog",
    pattern:
      /^(?:skip to (?:main )?content|skip navigation|back to top|jump to .{1,30}|(?:main )?menu|search|home(?: ?page)?|next (?:story|article|page)|previous (?:story|article|page)|load more|show more|see more|view (?:all|more)(?: .{1,20})?|close|toggle .{1,30})$/i,
  },
  {
    name: "breadcrumb",
    example: "Home > News > World",
    starts: "hom|new|fro",
    pattern: /^(?:home|news|front page)(?: ?[>»›/|] ?[A-Za-z& -]{2,30}){1,5}$/i,
  },
  {
    name: "section",
    example: "WORLD NEWS",
    starts:
      "wor|loc|nat|int|bre|lat|top|bus|spo|pol|opi|edi|ent|hea|sci|tec|lif|art|cul|tra|wea|bri|new|fea|ana|vid|pho|gal|eur|asi|afr|ame",
    pattern:
      /^(?:(?:world|local|national|international|breaking|latest|top|business|sports?|politics|opinion|editorials?|entertainment|health|science|technology|tech|lifestyle|arts|culture|travel|weather|briefs?|news|features?|analysis|video|photos?|gallery|europe|asia|africa|americas)(?: (?:news|stories|briefs?|update|in brief|desk|headlines?|& [a-z]+))?)$/i,
  },
  {
    name: "photo-credit",
    example: "Photo: AP",
    starts: "pho|ima|pic|fil|cre|sou|vid|gra",
    pattern:
      /^(?:photos?|images?|picture|file photo|photograph|credit|source|video|graphic)(?: by| courtesy of| credit)?\s*[:/].{0,80}$/i,
  },
  {
    name: "copyright",
    example: "© 2016 Harbour Gazette. All rights reserved",
    starts: "cop",
    pattern: /^(?:©|\(c\)|copyright\b).{0,120}$/i,
  },
  {
    name: "all-rights",
    example: "Harbour Gazette. All rights reserved",
    pattern: /all rights reserved(?<=^.{0,60}all rights reserved)\.?$/i,
  },
  {
    name: "cookies",
    example: "We use cookies to improve your experience.",
    starts: "we u|this|acc|coo|pri|ter",
    pattern:
      /^(?:(?:we|this (?:web)?site) uses? cookies\b.{0,160}|accept (?:all )?cookies|cookie (?:policy|settings)|privacy policy|terms (?:of|and) .{1,30})$/i,
  },
];
