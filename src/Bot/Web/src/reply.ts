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
  choices: readonly Choice[];
}
