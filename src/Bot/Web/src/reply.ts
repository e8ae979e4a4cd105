/** One structure, in words. */
export interface Card {
  title: string;
  lines: readonly CardLine[];
  links: readonly Link[];
  choices: readonly Choice[];
}

export interface CardLine {
  kind: string;
  text: string;
}

export interface Link {
  kind: string;
  title: string;
  address: string;
}

/** A picture, what it shows in words, and where its figures are. */
export interface Picture {
  address: string;
  alternative: string;
  data: Link;
}

/** Something the person can press instead of writing. */
export interface Choice {
  title: string;
  value: string;
  asksPosition: boolean;
}

/** What an activity says, free of the wire. */
export interface Reply {
  text: string;
  cards: readonly Card[];
  picture?: Picture;
  choices: readonly Choice[];
}
