// The compiler refuses this program: a name is a text, and a query parameter has a name that does not exist.
import createClient from "openapi-fetch";
import type { paths } from "./wecom";

const client = createClient<paths>({ baseUrl: "" });
await client.POST("/cgi-bin/department/create", { body: { name: 5 } });
await client.GET("/cgi-bin/user/get", { params: { query: { user_id: "zhangsan" } } });
