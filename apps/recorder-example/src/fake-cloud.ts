import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on this machine that answers as Tencent Cloud would, as far as the example asks. */
export interface FakeCloud {
  /** Address and port, as the SDKs take an endpoint. */
  readonly endpoint: string;
  /** What came in, in order: the action of an API, or the method and path of a request to COS. */
  readonly requests: () => readonly string[];
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly type: "application/json" | "application/xml" | "text/plain";
  readonly body: string;
}

const listing = "<ListBucketResult><Contents><Key>reports/old.txt</Key></Contents></ListBucketResult>";
const upload = "<InitiateMultipartUploadResult><UploadId>1</UploadId></InitiateMultipartUploadResult>";
const denied = "<Error><Code>AccessDenied</Code><Message>Access Denied.</Message></Error>";

const xml = (body: string, status = 200): Answer => ({ status, type: "application/xml", body });

const answerOf = (action: string | undefined, method: string, url: URL): Answer => {
  if (action !== undefined) {
    return {
      status: 200,
      type: "application/json",
      body: JSON.stringify({ Response: { RequestId: "1", TotalCount: 0 } }),
    };
  }
  if (url.pathname.startsWith("/private/")) return xml(denied, 403);
  if (url.searchParams.has("uploads")) return xml(method === "POST" ? upload : "<ListMultipartUploadsResult />");
  if (url.searchParams.has("delete")) return xml("<DeleteResult></DeleteResult>");
  if (url.searchParams.has("prefix")) return xml(listing);
  return { status: 200, type: "text/plain", body: method === "GET" ? "the text of an object" : "" };
};

/** Starts the server on a port that is free. */
export const startFakeCloud = async (): Promise<FakeCloud> => {
  const requests: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { method = "GET", headers } = request;
    const url = new URL(request.url ?? "/", "http://localhost");
    const action = headers["x-tc-action"]?.toString();
    requests.push(action ?? `${method} ${decodeURIComponent(url.pathname)}`);
    const { status, type, body } = answerOf(action, method, url);
    request.resume().once("end", () => {
      response.writeHead(status, { "content-type": type, etag: '"1"' }).end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { endpoint: `127.0.0.1:${port}`, requests: () => requests, close };
};
