// Contacts reads a member with WeCom's host in its code, and then calls a host that the proxy refuses.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

const base = "https://qyapi.weixin.qq.com/cgi-bin/"

func get(url string) map[string]any {
	answer, err := http.Get(url)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	defer answer.Body.Close()
	var body map[string]any
	if err := json.NewDecoder(answer.Body).Decode(&body); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	return body
}

func main() {
	token := get(base + "gettoken?corpid=" + os.Getenv("WECOM_CORP_ID") + "&corpsecret=" + os.Getenv("WECOM_SECRET"))
	member := get(fmt.Sprintf("%suser/get?access_token=%v&userid=zhangsan", base, token["access_token"]))
	fmt.Println(member["name"])
	if _, err := http.Get("https://example.com/"); err != nil {
		fmt.Println("refused")
	}
}
