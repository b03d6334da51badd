// Reads a member with WeCom's host in its code, and then calls a host that the proxy refuses.
const base = "https://qyapi.weixin.qq.com/cgi-bin/";
const read = async (path) => (await fetch(base + path)).json();

const { WECOM_CORP_ID: id, WECOM_SECRET: secret } = process.env;
const { access_token: token } = await read(`gettoken?corpid=${id}&corpsecret=${secret}`);
const member = await read(`user/get?access_token=${token}&userid=zhangsan`);
console.log(member.name);
await fetch("https://example.com/").catch(() => console.log("refused"));
