/* Stands in for the official library of the chat archive: the same 17 functions, over files in the directory that
   ARCHIVE_STAND_IN names.

   messages       one line for each message: its seq, a tab, its JSON
   answer         what GetChatData answers in place of messages, if it is there
   secret         what Init wants
   media/<id>     a file
   chunk          bytes of a part; 512 KB if it is not there
   faults         lines "<function> <what>": the next call of the function returns <what>, or does "abort", "segv",
                  "hang", "exit"; each line is good for one call
   calls          one line for each call, written here

   "Encryption" is XOR with the key, in hexadecimal. As the real one does, DecryptData ends the process when the
   message has fewer than 13 characters. */

#define _GNU_SOURCE
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

typedef struct { char *buf; int len; } Slice_t;
typedef struct { char *outindexbuf; int out_len; char *data; int data_len; int is_finish; } MediaData_t;
typedef struct { char *corpid; int is_open; } WeWorkFinanceSdk_t;

static char *path_of(const char *name) {
    static char path[4096];
    const char *folder = getenv("ARCHIVE_STAND_IN");
    snprintf(path, sizeof path, "%s/%s", folder ? folder : ".", name);
    return path;
}

static char *read_file(const char *name, long *length) {
    FILE *file = fopen(path_of(name), "rb");
    if (!file) return NULL;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = malloc(size + 1);
    size = fread(text, 1, size, file);
    text[size] = 0;
    fclose(file);
    if (length) *length = size;
    return text;
}

static void note(const char *format, ...) {
    FILE *file = fopen(path_of("calls"), "ab");
    if (!file) return;
    flock(fileno(file), LOCK_EX);
    va_list values;
    va_start(values, format);
    vfprintf(file, format, values);
    va_end(values);
    fprintf(file, " pid=%d\n", getpid());
    fclose(file);
    printf("the library prints what it likes\n");
    fflush(stdout);
}

/* Takes the first fault of a function out of the file; returns its code, or does what it says. */
static int fault(const char *function) {
    FILE *file = fopen(path_of("faults"), "r+b");
    if (!file) return 0;
    flock(fileno(file), LOCK_EX);
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = malloc(size + 1), *rest = malloc(size + 1), what[64] = "";
    size = fread(text, 1, size, file);
    text[size] = 0;
    rest[0] = 0;
    for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
        size_t length = strlen(function);
        if (!what[0] && !strncmp(line, function, length) && line[length] == ' ') {
            snprintf(what, sizeof what, "%s", line + length + 1);
        } else {
            strcat(rest, line);
            strcat(rest, "\n");
        }
    }
    rewind(file);
    if (ftruncate(fileno(file), 0)) abort();
    fputs(rest, file);
    fclose(file);
    free(text);
    free(rest);
    if (!strcmp(what, "abort")) abort();
    if (!strcmp(what, "segv")) *(volatile int *)8 = 1;
    if (!strcmp(what, "exit")) _exit(3);
    if (!strcmp(what, "hang")) for (;;) sleep(60);
    return atoi(what);
}

WeWorkFinanceSdk_t *NewSdk(void) {
    note("NewSdk");
    return calloc(1, sizeof(WeWorkFinanceSdk_t));
}

int Init(WeWorkFinanceSdk_t *sdk, const char *corpid, const char *secret) {
    note("Init corpid=%s", corpid);
    int code = fault("Init");
    if (code) return code;
    char *wanted = read_file("secret", NULL);
    int is_right = wanted && !strcmp(wanted, secret);
    free(wanted);
    if (!is_right) return 10000;
    sdk->corpid = strdup(corpid);
    sdk->is_open = 1;
    return 0;
}

void DestroySdk(WeWorkFinanceSdk_t *sdk) {
    note("DestroySdk");
    free(sdk->corpid);
    free(sdk);
}

static void fill(Slice_t *slice, char *text, long length) {
    free(slice->buf);
    slice->buf = text;
    slice->len = length;
}

int GetChatData(WeWorkFinanceSdk_t *sdk, unsigned long long seq, unsigned int limit, const char *proxy,
                const char *passwd, int timeout, Slice_t *slice) {
    note("GetChatData seq=%llu limit=%u proxy=%s passwd=%s timeout=%d", seq, limit, proxy, passwd, timeout);
    int code = fault("GetChatData");
    if (code) return code;
    if (!sdk->is_open || limit < 1 || limit > 1000) return 10000;
    long length;
    char *answer = read_file("answer", &length);
    if (answer) {
        fill(slice, answer, length);
        return 0;
    }
    char *messages = read_file("messages", &length), *made;
    size_t size;
    FILE *out = open_memstream(&made, &size);
    fputs("{\"errcode\":0,\"errmsg\":\"ok\",\"chatdata\":[", out);
    unsigned int count = 0;
    for (char *line = messages ? strtok(messages, "\n") : NULL; line && count < limit; line = strtok(NULL, "\n")) {
        char *json;
        if (strtoull(line, &json, 10) <= seq) continue;
        fprintf(out, "%s%s", count++ ? "," : "", json + 1);
    }
    fputs("]}", out);
    fclose(out);
    free(messages);
    fill(slice, made, size);
    return 0;
}

int DecryptData(const char *key, const char *message, Slice_t *slice) {
    note("DecryptData length=%zu", strlen(message));
    int code = fault("DecryptData");
    if (code) return code;
    size_t length = strlen(message), key_length = strlen(key);
    if (length < 13) abort();
    char *text = calloc(1, length / 2 + 1);
    for (size_t i = 0; i < length / 2; i++) {
        unsigned int byte;
        if (sscanf(message + 2 * i, "%2x", &byte) != 1 || !key_length) break;
        text[i] = byte ^ key[i % key_length];
    }
    if (!strncmp(text, "!abort", 6)) abort();
    if (!strncmp(text, "!segv", 5)) *(volatile int *)8 = 1;
    if (!strncmp(text, "!hang", 5)) for (;;) sleep(60);
    if (text[0] != '{' && text[0] != '?') {
        free(text);
        return 10008;
    }
    fill(slice, text, length / 2);
    return 0;
}

int GetMediaData(WeWorkFinanceSdk_t *sdk, const char *index, const char *file_id, const char *proxy,
                 const char *passwd, int timeout, MediaData_t *media) {
    note("GetMediaData index=%s id=%s proxy=%s passwd=%s timeout=%d", index, file_id, proxy, passwd, timeout);
    int code = fault("GetMediaData");
    if (code) return code;
    char name[512];
    snprintf(name, sizeof name, "media/%s", file_id);
    long length, begin = 0, part = 512 * 1024;
    char *content = read_file(name, &length), *chunk = read_file("chunk", NULL);
    if (!sdk->is_open || !content) return 10005;
    if (chunk) part = atol(chunk);
    free(chunk);
    if (index[0] && sscanf(index, "from:%ld", &begin) != 1) return 10000;
    media->data_len = length - begin < part ? length - begin : part;
    media->data = malloc(media->data_len + 1);
    memcpy(media->data, content + begin, media->data_len);
    media->is_finish = begin + media->data_len >= length;
    media->out_len = asprintf(&media->outindexbuf, "from:%ld", begin + media->data_len);
    free(content);
    return 0;
}

Slice_t *NewSlice(void) { note("NewSlice"); return calloc(1, sizeof(Slice_t)); }
void FreeSlice(Slice_t *slice) { note("FreeSlice"); free(slice->buf); free(slice); }
char *GetContentFromSlice(Slice_t *slice) { note("GetContentFromSlice"); return slice->buf; }
int GetSliceLen(Slice_t *slice) { note("GetSliceLen"); return slice->len; }
MediaData_t *NewMediaData(void) { note("NewMediaData"); return calloc(1, sizeof(MediaData_t)); }
void FreeMediaData(MediaData_t *media) {
    note("FreeMediaData");
    free(media->outindexbuf);
    free(media->data);
    free(media);
}
char *GetOutIndexBuf(MediaData_t *media) { note("GetOutIndexBuf"); return media->outindexbuf; }
char *GetData(MediaData_t *media) { note("GetData"); return media->data; }
int GetIndexLen(MediaData_t *media) { note("GetIndexLen"); return media->out_len; }
int GetDataLen(MediaData_t *media) { note("GetDataLen"); return media->data_len; }
int IsMediaDataFinish(MediaData_t *media) { note("IsMediaDataFinish"); return media->is_finish; }
