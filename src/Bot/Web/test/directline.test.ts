import { describe, expect, test, vi } from "vitest";
import type { Activity, ActivitySet } from "../src/activity.ts";
import { DirectLine, type Listener } from "../src/directline.ts";
import { Refusal, Wire } from "../src/wire.ts";
import { some } from "./some.ts";

/** A server that does as it is told: whatever is not told goes well. */
class ToldWire extends Wire {
  readonly calls: string[] = [];
  readonly posted: string[] = [];
  troubles: Partial<Record<string, unknown[]>> = {};
  history: ActivitySet = { activities: [], watermark: "0" };
  /** Set while a socket is open. */
  socket: { tell: (set: ActivitySet) => void; close: (opened: boolean) => void } | undefined;

  constructor() {
    super("fr");
  }

  override start = () => this.told("start", some.session(`jeton ${this.calls.filter((call) => call === "start").length}`));
  override resume = () => this.told("resume", { streamUrl: "ws://" });
  override activities = (_: unknown, watermark = "") => this.told(`activities ${watermark}`, this.history);
  override refresh = () => this.told("refresh", some.session("plus jeune"));
  override post = async (_: unknown, activity: Activity) => {
    const answer = await this.told("post", { id: "1" });
    this.posted.push(activity.text!);
    return answer;
  };
  override stream = (_: string, tell: (set: ActivitySet) => void, stopped: AbortSignal) =>
    new Promise<boolean>((resolve) => {
      this.calls.push("stream");
      this.socket = { tell, close: resolve };
      stopped.addEventListener("abort", () => resolve(true));
    });
  override wait = () => new Promise<void>((resolve) => void setTimeout(resolve));

  private async told<Answer>(call: string, answer: Answer): Promise<Answer> {
    this.calls.push(call);
    const trouble = this.troubles[call.split(" ")[0]!]?.shift();
    if (trouble !== undefined) throw trouble;
    return answer;
  }
}

function listener() {
  return { heard: vi.fn(), link: vi.fn(), accepted: vi.fn(), refused: vi.fn(), expired: vi.fn(), joined: vi.fn() } satisfies Listener;
}

function talk(session = undefined as ReturnType<typeof some.session> | undefined, arrange: (wire: ToldWire) => void = () => {}) {
  const wire = new ToldWire();
  arrange(wire);
  const heard = listener();
  const line = new DirectLine(wire, heard, session);
  void line.stay();
  return { wire, heard, line };
}

const message = (text: string): Activity => ({ type: "message", text, channelData: { clientActivityID: text } });
const offline = new TypeError("Failed to fetch");

describe("a conversation over Direct Line", () => {
  test("begins without a session and listens on a socket", async () => {
    const { wire, heard } = talk();
    await vi.waitFor(() => expect(wire.socket).toBeDefined());
    expect(wire.calls).toEqual(["start", "activities ", "resume", "stream"]);
    expect(heard.link).toHaveBeenLastCalledWith("online");
  });

  test("comes back to a known session with its history", async () => {
    const { wire, heard } = talk(some.session(), (told) => (told.history = { activities: [some.activity("1")], watermark: "1" }));
    await vi.waitFor(() => expect(wire.socket).toBeDefined());
    expect(wire.calls).not.toContain("start");
    expect(heard.heard).toHaveBeenCalledWith([some.activity("1")]);
  });

  test("tells an activity once, whichever way it came", async () => {
    const { wire, heard } = talk(some.session(), (told) => (told.history = { activities: [some.activity("1")], watermark: "1" }));
    await vi.waitFor(() => expect(wire.socket).toBeDefined());
    wire.socket!.tell({ activities: [some.activity("1"), some.activity("2")], watermark: "2" });
    expect(heard.heard).toHaveBeenLastCalledWith([some.activity("2")]);
  });

  test("catches up from where it was when the socket closes", async () => {
    const { wire } = talk(some.session());
    await vi.waitFor(() => expect(wire.socket).toBeDefined());
    wire.socket!.tell({ activities: [some.activity("7")], watermark: "7" });
    wire.socket!.close(true);
    await vi.waitFor(() => expect(wire.calls).toContain("activities 7"));
  });

  test("says that the connection is lost, and when it is back", async () => {
    const { heard } = talk(undefined, (told) => (told.troubles = { start: [offline, offline] }));
    await vi.waitFor(() => expect(heard.link.mock.calls).toEqual([["offline"], ["offline"], ["online"]]));
  });

  test("polls where sockets never open", async () => {
    const { wire, line } = talk();
    for (const _ of [1, 2]) {
      await vi.waitFor(() => expect(wire.socket).toBeDefined());
      const { close } = wire.socket!;
      wire.socket = undefined;
      close(false);
    }
    await vi.waitFor(() => expect(wire.calls.filter((call) => call === "activities 0").length).toBeGreaterThan(3));
    line.stop();
    expect(wire.calls.filter((call) => call === "stream")).toHaveLength(2);
  });
});

describe("a message", () => {
  test("written before the conversation began is sent when it begins", async () => {
    const { wire, line, heard } = talk(undefined, (told) => (told.troubles = { start: [offline] }));
    line.post(message("bonjour"));
    await vi.waitFor(() => expect(wire.posted).toEqual(["bonjour"]));
    expect(heard.accepted).toHaveBeenCalledWith("bonjour");
  });

  test("that found no network leaves later, in order", async () => {
    vi.useFakeTimers();
    const { wire, line } = talk(some.session(), (told) => (told.troubles = { post: [offline] }));
    line.post(message("un"));
    line.post(message("deux"));
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    expect(wire.posted).toEqual(["un", "deux"]);
  });

  test.each([400, 413, 502])("that the server answers with %i is refused, and the next one leaves", async (status) => {
    const { wire, line, heard } = talk(some.session(), (told) => (told.troubles = { post: [new Refusal(status)] }));
    line.post(message("un"));
    line.post(message("deux"));
    await vi.waitFor(() => expect(wire.posted).toEqual(["deux"]));
    expect(heard.refused).toHaveBeenCalledWith("un");
  });

  test("is said in a new conversation when the old one is over", async () => {
    const { wire, line, heard } = talk(some.session(), (told) => (told.troubles = { post: [new Refusal(403)] }));
    line.post(message("bonjour"));
    await vi.waitFor(() => expect(wire.posted).toEqual(["bonjour"]));
    expect(heard.expired).toHaveBeenCalledOnce();
    expect(heard.joined).toHaveBeenLastCalledWith(some.session("jeton 0"));
  });
});

test.each([401, 403, 404])("a session that the server answers with %i gives way to a new one", async (status) => {
  const { wire, heard } = talk(some.session(), (told) => (told.troubles = { activities: [new Refusal(status)] }));
  await vi.waitFor(() => expect(wire.socket).toBeDefined());
  expect(heard.expired).toHaveBeenCalledOnce();
  expect(heard.link).not.toHaveBeenCalledWith("offline");
});

test("nothing is heard after leaving", async () => {
  const { wire, heard, line } = talk(some.session());
  await vi.waitFor(() => expect(wire.socket).toBeDefined());
  line.stop();
  wire.socket!.tell({ activities: [some.activity("9")] });
  expect(heard.heard).not.toHaveBeenCalled();
});
