import type { Activity, ActivitySet } from "./activity";
import { Refusal, type Session, type Wire } from "./wire";

/** Who hears what happens to a conversation. */
export interface Listener {
  /** Activities never told before, in order. */
  heard(activities: readonly Activity[]): void;
  /** The server can be reached, or no longer. */
  link(link: "online" | "offline"): void;
  /** The server took this message. */
  accepted(key: string): void;
  /** The server will never take this message. */
  refused(key: string): void;
  /** The server no longer knows the conversation, or its token is too old; a new one begins. */
  expired(): void;
  /** The conversation to come back to after a reload. */
  joined(session: Session): void;
}

const refreshEvery = 15 * 60_000;
const pollEvery = 2_000;
const longestWait = 15_000;
const mostFailures = 5;
const mostDeadSockets = 2;

/** One conversation kept alive: by socket, by polling where sockets cannot pass. Every message is sent until it is taken. */
export class DirectLine {
  private readonly outbox: Activity[] = [];
  private readonly seen = new Set<string>();
  private watermark: string | undefined;
  private stopped = false;
  private joined = false;
  private sending = false;
  private failedPosts = 0;
  private deadSockets = 0;
  private visit = new AbortController();
  private napping = new AbortController();

  /** @param session The conversation to come back to; a new one without. */
  constructor(private readonly wire: Wire, private readonly listener: Listener, private session?: Session) {}

  /** Joins and stays until {@link stop}, across lost connections. Never rejects. */
  async stay(): Promise<void> {
    for (let failures = 0; !this.stopped; failures++) {
      this.visit = new AbortController();
      try {
        await this.join();
        failures = 0;
        await this.listen(this.visit.signal);
      } catch (error) {
        this.leaveIfOver(error);
      }
      this.joined = false;
      if (this.stopped) return;
      if (!this.visit.signal.aborted) this.listener.link("offline");
      await this.nap(Math.min(longestWait, 500 * 2 ** failures) * (0.5 + Math.random() / 2));
    }
  }

  /** Leaves; nothing is heard after that. */
  stop(): void {
    this.stopped = true;
    this.visit.abort();
    this.wake();
  }

  /** The network may be back: tries at once. */
  wake(): void {
    this.napping.abort();
  }

  /** Sends as soon as possible, in order; kept until the server took it. */
  post(activity: Activity): void {
    this.outbox.push(activity);
    void this.flush();
  }

  private async join(): Promise<void> {
    this.session ??= await this.wire.start();
    await this.catchUp(this.session);
    this.listener.joined(this.session);
    this.listener.link("online");
    this.joined = true;
    void this.flush();
  }

  private async catchUp(session: Session): Promise<void> {
    this.tell(await this.wire.activities(session, this.watermark));
  }

  /** Until the connection ends. */
  private async listen(visit: AbortSignal): Promise<void> {
    const refresher = setInterval(() => void this.refresh(), refreshEvery);
    try {
      if (this.deadSockets < mostDeadSockets) await this.stream(visit);
      else await this.poll(visit);
    } finally {
      clearInterval(refresher);
    }
  }

  private async stream(visit: AbortSignal): Promise<void> {
    const { streamUrl } = await this.wire.resume(this.session!, this.watermark);
    if (visit.aborted) return;
    const opened = await this.wire.stream(streamUrl, (set) => !visit.aborted && this.tell(set), visit);
    this.deadSockets = opened ? 0 : this.deadSockets + 1;
  }

  private async poll(visit: AbortSignal): Promise<void> {
    while (this.session && !visit.aborted) {
      await this.catchUp(this.session);
      await this.nap(pollEvery);
    }
  }

  private tell(set: ActivitySet): void {
    const fresh = set.activities.filter(({ id }) => id !== undefined && !this.seen.has(id));
    for (const { id } of fresh) this.seen.add(id!);
    if (set.watermark !== undefined) this.watermark = set.watermark;
    if (fresh.length > 0 && !this.stopped) this.listener.heard(fresh);
  }

  /** A refusal is left to the next call: the conversation goes on with the token it has, as long as that serves. */
  private async refresh(): Promise<void> {
    const known = this.session;
    const younger = known && (await this.wire.refresh(known).catch(() => undefined));
    if (!younger || this.session !== known) return;
    this.session = younger;
    this.listener.joined(younger);
  }

  private async flush(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      while (this.joined && this.session && this.outbox[0] && !this.stopped) await this.send(this.session, this.outbox[0]);
    } catch (error) {
      if (!this.leaveIfOver(error)) setTimeout(() => void this.flush(), pollEvery);
    } finally {
      this.sending = false;
    }
  }

  private async send(session: Session, activity: Activity): Promise<void> {
    const key = activity.channelData?.clientActivityID ?? "";
    try {
      await this.wire.post(session, activity);
      this.listener.accepted(key);
    } catch (error) {
      if (this.worthAnotherTry(error)) throw error;
      this.listener.refused(key);
    }
    this.failedPosts = 0;
    this.outbox.shift();
  }

  private worthAnotherTry(error: unknown): boolean {
    if (!(error instanceof Refusal) || error.over || error.tooFast) return true;
    return error.unwell && ++this.failedPosts < mostFailures;
  }

  /** Forgets a conversation that is over; what was not sent yet will be said in the next one. */
  private leaveIfOver(error: unknown): boolean {
    if (!(error instanceof Refusal && error.over && this.session)) return false;
    delete this.session;
    this.watermark = undefined;
    this.seen.clear();
    this.visit.abort();
    this.listener.expired();
    return true;
  }

  private nap(milliseconds: number): Promise<void> {
    this.napping = new AbortController();
    return this.wire.wait(milliseconds, this.napping.signal);
  }
}
