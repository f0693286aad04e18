/** A client as the SDK's compiler writes it, with one method in another form and an example in a comment. */
export const script = `"use strict";
const abstract_client_1 = require("../../../common/abstract_client");
class Client extends abstract_client_1.AbstractClient {
    constructor(clientConfig) {
        super("shop.tencentcloudapi.com", "2017-03-12", clientConfig);
    }
    /**
     * Sells, such as this.request("Example", req, cb).
     */
    async SellThing(req, cb) {
        return this.request("SellThing", req, cb);
    }
    async DescribeThings(req, cb) {
        let options = {
            multipart: true
        };
        return this.request("DescribeThings", req, cb);
    }
}
exports.Client = Client;
`;

/** Its declarations. */
export const declarations = `import { AbstractClient } from "../../../common/abstract_client";
export declare class Client extends AbstractClient {
    constructor(clientConfig: ClientConfig);
    /**
     * Sells.
     */
    SellThing(req: SellThingRequest, cb?: (error: string, rep: SellThingResponse) => void): Promise<SellThingResponse>;
    DescribeThings(req?: DescribeThingsRequest): Promise<DescribeThingsResponse>;
}
`;
