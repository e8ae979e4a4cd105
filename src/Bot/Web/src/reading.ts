import type { Activity, CardData, Chosen } from "./activity";
import type { Line } from "./conversation";
import type { Card, Choice, Link, Picture } from "./reply";
import type { Texts } from "./texts";

/** What activities say, line by line; those that say nothing to a person are left out. */
export function linesOf(activities: readonly Activity[], texts: Texts): readonly Line[] {
  return activities.filter(({ type }) => type === "message").map((activity) => lineOf(activity, texts));
}

/** The person wrote. */
export function textActivity(text: string): Activity {
  return { type: "message", text };
}

/** The person pressed a choice. */
export function pressActivity({ title, value }: Choice): Activity {
  return { type: "message", text: title, value: { choice: value } };
}

/** The person shared where they are. */
export function positionActivity(place: { latitude: number; longitude: number }): Activity {
  return { type: "message", entities: [{ type: "Place", geo: { type: "GeoCoordinates", ...place } }] };
}

function lineOf(activity: Activity, texts: Texts): Line {
  return activity.from?.role === "user" ? echoOf(activity, texts) : replyOf(activity);
}

/** What the person said, come back: a position comes back without a word. */
function echoOf(activity: Activity, texts: Texts): Line {
  return {
    key: activity.channelData?.clientActivityID ?? activity.id!,
    by: "you",
    text: activity.text || texts.sharedPosition,
    cards: [],
    choices: [],
    fate: "said",
  };
}

function replyOf(activity: Activity): Line {
  return {
    key: activity.id!,
    by: "bot",
    text: activity.text ?? "",
    ...(activity.locale !== undefined && { language: activity.locale }),
    cards: (activity.channelData?.cards ?? []).map(cardOf),
    ...(activity.channelData?.picture && { picture: pictureOf(activity.channelData.picture) }),
    choices: (activity.suggestedActions?.actions ?? []).map(({ title, value }) => choiceOf(title, value)),
    fate: "said",
    ...(activity.channelData?.forgets === true && { forgets: true }),
  };
}

/** A number that can be pressed to call need not be read twice. */
function cardOf({ title, lines, links, buttons }: CardData): Card {
  const safe = links.filter(leadsSomewhereSafe);
  const callable = safe.some(({ kind }) => kind === "call");
  return {
    title,
    lines: lines.filter(({ kind }) => !(callable && kind === "phone")),
    links: safe,
    choices: buttons.map((button) => choiceOf(button.title, button)),
  };
}

/** The picture is our server's: its path serves under whatever name this page was reached. */
function pictureOf({ address, alternative, data }: Picture): Picture {
  return { address: pathOf(address), alternative, data: { ...data, address: pathOf(data.address) } };
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

function choiceOf(title: string, { choice, asksLocation }: Chosen): Choice {
  return { title, value: choice, asksPosition: asksLocation === true };
}

/** Addresses come from sheets that many hands fill in: none may run a script. */
function leadsSomewhereSafe({ address }: Link): boolean {
  return /^(https?:\/\/|tel:|mailto:|geo:)/i.test(address);
}
