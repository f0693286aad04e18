import { describe, expect, it } from "vitest";
import { type WatchedCall, watchCalls } from "../../src/requires.js";

class Client {
  #secret = 1;
  region = "ap-guangzhou";
  get secret(): number {
    return this.#secret;
  }
  set secret(value: number) {
    this.#secret = value;
  }
  add(more: number): number {
    this.#secret += more;
    return this.#secret;
  }
  addTwice(more: number): number {
    this.add(more);
    return this.add(more);
  }
  self(): this {
    return this;
  }
  async fail(error: Error): Promise<never> {
    return Promise.reject(error);
  }
}

const watched = (): { client: Client; target: Client; calls: WatchedCall[] } => {
  const calls: WatchedCall[] = [];
  const target = new Client();
  return { calls, target, client: watchCalls(target, (call) => calls.push(call)) };
};

describe("a watched object", () => {
  it("tells of calls with their arguments, before they are made", () => {
    const { client, target, calls } = watched();
    const secrets: number[] = [];
    watchCalls(target, () => secrets.push(target.secret)).add(5);
    client.add(2);
    expect(secrets).toEqual([1]);
    expect(calls).toEqual([{ method: "add", args: [2], called: Reflect.get(target, "add") }]);
  });

  it("reaches private members, getters and setters", () => {
    const { client, target } = watched();
    client.secret = 10;
    expect([client.add(1), client.secret, target.secret]).toEqual([11, 11, 11]);
    client.region = "ap-beijing";
    expect(target.region).toBe("ap-beijing");
  });

  it("does not see what a method calls on its own object", () => {
    const { client, calls } = watched();
    expect(client.addTwice(1)).toBe(3);
    expect(calls.map(({ method }) => method)).toEqual(["addTwice"]);
  });

  it("gives itself where a method gives its object", () => {
    const { client, calls } = watched();
    expect(client.self()).toBe(client);
    client.self().add(1);
    expect(calls.map(({ method }) => method)).toEqual(["self", "self", "add"]);
  });

  it("passes errors, the same method twice, and is of the same class", async () => {
    const { client } = watched();
    const error = new Error("refused");
    await expect(client.fail(error)).rejects.toBe(error);
    expect(Reflect.get(client, "add")).toBe(Reflect.get(client, "add"));
    expect(client instanceof Client && client.constructor === Client).toBe(true);
    await expect(Promise.resolve(client)).resolves.toBe(client);
  });

  it("sees a method that takes the place of another", () => {
    const { client, calls } = watched();
    client.add(1);
    client.add = () => 42;
    expect(client.add(1)).toBe(42);
    expect(calls).toHaveLength(2);
  });

  it("calls with another `this` as asked, and fails without one as the method does", () => {
    const { client, calls } = watched();
    const other = new Client();
    const add = Reflect.get(client, "add") as (more: number) => number;
    expect(add.call(other, 4)).toBe(5);
    expect(() => Reflect.apply(add, undefined, [1])).toThrow(TypeError);
    expect(calls).toHaveLength(2);
  });

  it("gives a fixed method as it is", () => {
    const calls: WatchedCall[] = [];
    const frozen = Object.freeze({ run: () => 1 });
    expect(watchCalls(frozen, (call) => calls.push(call)).run()).toBe(1);
    expect(calls).toEqual([]);
  });

  it("passes on what inherits from it", () => {
    const { client } = watched();
    const heir: { region: string } = Object.create(client);
    heir.region = "ap-tokyo";
    expect([heir.region, client.region]).toEqual(["ap-tokyo", "ap-guangzhou"]);
  });
});
