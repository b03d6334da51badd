// A typed client of the fake: it fetches a token, creates a department, lists it, and reads a member who does not exist.
import createClient from "openapi-fetch";
import type { paths } from "./wecom";

declare const process: { env: Record<string, string> };
const { WECOM_CORP_ID: corpid, WECOM_SECRET: corpsecret, WECOM_BASE_URL: baseUrl } = process.env;
const client = createClient<paths>({ baseUrl });

const granted = await client.GET("/cgi-bin/gettoken", { params: { query: { corpid, corpsecret } } });
if (!granted.data || !("access_token" in granted.data)) throw new Error(JSON.stringify(granted.data));
const token = String(granted.data.access_token);
client.use({
  onRequest({ request }) {
    const url = new URL(request.url);
    url.searchParams.set("access_token", token);
    return new Request(url, request);
  },
});

const created = await client.POST("/cgi-bin/department/create", { body: { name: "Sales", parentid: 1 } });
if (!created.data || !("id" in created.data)) throw new Error(JSON.stringify(created.data));
const id = Number(created.data.id);
const listed = await client.GET("/cgi-bin/department/simplelist", { params: { query: { id } } });
if (!listed.data || !("department_id" in listed.data)) throw new Error(JSON.stringify(listed.data));
const refused = await client.GET("/cgi-bin/user/get", { params: { query: { userid: "nobody" } } });
console.log(JSON.stringify({ created: id, listed: listed.data.department_id, refused: refused.data?.errcode }));
