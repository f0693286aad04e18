import COS from "cos-nodejs-sdk-v5";
import { cvm } from "tencentcloud-sdk-nodejs-cvm";

/** A client of the SDK for CVM. */
export type CvmClient = InstanceType<typeof cvm.v20170312.Client>;

/** The real clients of both SDKs, which send to an endpoint of this machine. */
export const clientsOf = (endpoint: string): { readonly cvm: CvmClient; readonly cos: COS } => ({
  cvm: new cvm.v20170312.Client({
    credential: { secretId: "an-id", secretKey: "a-key" },
    region: "ap-guangzhou",
    profile: { httpProfile: { protocol: "http://", endpoint } },
  }),
  cos: new COS({ SecretId: "an-id", SecretKey: "a-key", Protocol: "http:", Domain: endpoint }),
});
