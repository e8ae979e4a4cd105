import type { Activity, ActivitySet } from "./activity";

/** The key of a conversation: who has it may read and write there. */
export interface Session {
  conversationId: string;
  token: string;
}

/** The server answered, and said no. */
export class Refusal extends Error {
  constructor(readonly status: number) {
    super(`The server refused: ${status}`);
  }

  /** This conversation is over: unknown, or its token too old. */
  get over(): boolean {
    return this.status === 401 || this.status === 403 || this.status === 404;
  }

  /** The same message passes a little later. */
  get tooFast(): boolean {
    return this.status === 429;
  }

  /** Something between here and the bot is unwell. The bot itself failing is 502: it has apologised, and would fail again. */
  get unwell(): boolean {
    return this.status >= 500 && this.status !== 502;
  }
}

const root = "/v3/directline";
const keepAliveEvery = 20_000;
const patience = 20_000;

/** The calls of Direct Line 3.0, and nothing else: no memory, no retries. */
export class Wire {
  constructor(private readonly locale: string) {}

  /** Begins a conversation. */
  async start(): Promise<Session> {
    const { token } = await this.call<Session>("POST", "/tokens/generate", undefined, {});
    return this.call("POST", "/conversations", token, { locale: this.locale });
  }

  /** Comes back to a conversation: where to listen from the watermark on. */
  resume({ conversationId, token }: Session, watermark?: string): Promise<{ streamUrl: string }> {
    return this.call("GET", `/conversations/${encodeURIComponent(conversationId)}${after(watermark)}`, token);
  }

  /** What was said after the watermark; everything without one. */
  activities({ conversationId, token }: Session, watermark?: string): Promise<ActivitySet> {
    return this.call("GET", `/conversations/${encodeURIComponent(conversationId)}/activities${after(watermark)}`, token);
  }

  /** A younger token for the same conversation. */
  refresh({ token }: Session): Promise<Session> {
    return this.call("POST", "/tokens/refresh", token, {});
  }

  /** Says something. */
  post({ conversationId, token }: Session, activity: Activity): Promise<{ id: string }> {
    return this.call("POST", `/conversations/${encodeURIComponent(conversationId)}/activities`, token, activity);
  }

  /** Listens until the socket closes. Resolves to whether it ever opened. */
  stream(url: string, tell: (set: ActivitySet) => void, stopped: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = new WebSocket(url);
      let opened = false;
      const keepAlive = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send(""), keepAliveEvery);
      stopped.addEventListener("abort", () => socket.close());
      socket.onopen = () => (opened = true);
      socket.onmessage = ({ data }) => data !== "" && tell(JSON.parse(String(data)) as ActivitySet);
      socket.onclose = () => {
        clearInterval(keepAlive);
        resolve(opened);
      };
    });
  }

  /** Resolves after a while, or at once when woken. */
  wait(milliseconds: number, woken: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
      woken.addEventListener("abort", () => resolve());
    });
  }

  private async call<Answer>(method: string, path: string, token?: string, body?: object): Promise<Answer> {
    const response = await fetch(root + path, {
      method,
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(body && { "Content-Type": "application/json" }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new Refusal(response.status);
    return (await response.json()) as Answer;
  }
}

function after(watermark?: string): string {
  return watermark === undefined ? "" : `?watermark=${encodeURIComponent(watermark)}`;
}
