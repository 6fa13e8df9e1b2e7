/* A V4L2 emulator for machines without video devices, preloaded into the program under test.
 *
 *     cc -O2 -shared -fPIC emulator.c -o emulator.so
 *     BACKLOT_V4L2=DIR LD_PRELOAD=./emulator.so program
 *
 * A file DIR/videoN describes a device; the program may call it DIR/videoN or /dev/videoN. One line says one thing:
 *
 *     camera Desk Camera                      a camera of that name, or
 *     loopback Backlot                        a v4l2loopback device of that name
 *     format MJPG 1280x720 30 DIR/a.mjpg      what a camera offers, and the frames it then shows, round and round
 *     exclusive                               a loopback that is either written to or read from, as exclusive_caps=1 makes it
 *     fixed 640x360                           a loopback that answers every wish with this size
 *     tells                                   a loopback that tells its producer how many read, as 0.13 does
 *     slow 400                                a device that takes so many milliseconds to wake; one that is open is awake
 *     forgets                                 a loopback whose frames are not kept, for long runs
 *     notes                                   a camera that appends to DIR/videoN.shown the number of each frame it gave
 *                                             and the time it was taken (CLOCK_MONOTONIC, in ns), eight bytes each
 *
 * As drivers do, a camera fills the buffers that are queued, one each period, and loses frames when there is none left.
 * A program that lists /dev finds the emulated devices there. DIR/videoN.fault, looked at on every call, holds one word: "unplugged", "forbidden", "stalled", "failing" (writes
 * fail) or "short" (writes take half). Frames written to a loopback are appended to DIR/videoN.written. What several
 * processes share of a device, its owner, its format and its newest frame, is in DIR/videoN.state.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

enum { MOST_HANDLES = 1024, MOST_FORMATS = 8, MOST_BUFFERS = 32, MOST_FRAMES = 4096 };
enum { MOST_BYTES = 3840 * 2160 * 2 };

struct format {
    uint32_t fourcc, width, height, fps;
    char frames[512];
};

/* What all handles of one device share, in every process. */
struct state {
    uint64_t owner; /* the handle that streams or writes: process number, then file number; 0 for nobody */
    uint64_t begun, sequence; /* frames whose writing began, and ended */
    uint32_t width, height, fourcc, fps, filled, readers;
    uint8_t frame[MOST_BYTES];
};

struct handle {
    char base[600]; /* the device's file; its fault, state and written frames carry longer names */
    int fd, blocking, loopback, exclusive, fixed, tells, slow_ms, forgets, notes;
    int subscribed;
    uint32_t readers_told;
    char name[32];
    struct format formats[MOST_FORMATS];
    int format_count;
    struct format now;
    struct state *state;

    uint8_t *film; /* a camera's frames, one after the other */
    size_t film_bytes, starts[MOST_FRAMES + 1];
    int frame_count;
    uint64_t made;        /* frames since it began to stream, lost ones too */
    int waiting;          /* of these, how many lie filled in the queue */
    int64_t last_tick_ns; /* when the newest was taken */

    int memory, buffer_count, queue[MOST_BUFFERS], queued, streaming;
    size_t buffer_bytes;
    uint64_t seen;
};

static struct handle *handles[MOST_HANDLES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* The C library's own functions, which the ones at the end of this file stand in front of. */
#define REAL(result, name, ...)                                              \
    static result real_##name(__VA_ARGS__);                                  \
    static result (*name##_of_libc(void))(__VA_ARGS__)                       \
    {                                                                        \
        static result (*found)(__VA_ARGS__);                                 \
        if (!found) found = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name); \
        return found;                                                        \
    }
REAL(int, open, const char *path, int flags, mode_t mode)
REAL(int, openat, int folder, const char *path, int flags, mode_t mode)
REAL(int, close, int fd)
REAL(int, ioctl, int fd, unsigned long request, void *argument)
REAL(ssize_t, read, int fd, void *into, size_t bytes)
REAL(ssize_t, write, int fd, const void *from, size_t bytes)
REAL(void *, mmap, void *at, size_t bytes, int protection, int flags, int fd, off_t offset)
static int real_open(const char *p, int f, mode_t m) { return open_of_libc()(p, f, m); }
static int real_openat(int d, const char *p, int f, mode_t m) { return openat_of_libc()(d, p, f, m); }
static int real_close(int fd) { return close_of_libc()(fd); }
static int real_ioctl(int fd, unsigned long r, void *a) { return ioctl_of_libc()(fd, r, a); }
static ssize_t real_read(int fd, void *b, size_t n) { return read_of_libc()(fd, b, n); }
static ssize_t real_write(int fd, const void *b, size_t n) { return write_of_libc()(fd, b, n); }
static void *real_mmap(void *a, size_t n, int p, int f, int fd, off_t o) { return mmap_of_libc()(a, n, p, f, fd, o); }

static int fail(int why)
{
    errno = why;
    return -1;
}

static struct handle *handle_of(int fd) { return fd >= 0 && fd < MOST_HANDLES ? handles[fd] : NULL; }

static uint64_t identity(const struct handle *h) { return (uint64_t)getpid() << 32 | (uint32_t)h->fd; }

/* ---- files beside the device's own ---- */

static int fault(const struct handle *h, const char *word)
{
    char path[640], text[32] = "";
    snprintf(path, sizeof path, "%s.fault", h->base);
    int file = real_open(path, O_RDONLY | O_CLOEXEC, 0);
    if (file < 0) return 0;
    ssize_t got = real_read(file, text, sizeof text - 1);
    real_close(file);
    return got > 0 && strncmp(text, word, strlen(word)) == 0;
}

static void append(const struct handle *h, const char *what, const void *bytes, size_t count)
{
    char path[640];
    snprintf(path, sizeof path, "%s.%s", h->base, what);
    int file = real_open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (file < 0) return;
    if (real_write(file, bytes, count) != (ssize_t)count) perror(path);
    real_close(file);
}

static struct state *map_state(const char *base)
{
    char path[640];
    snprintf(path, sizeof path, "%s.state", base);
    int file = real_open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0 || ftruncate(file, sizeof(struct state)) < 0) return NULL;
    void *state = real_mmap(NULL, sizeof(struct state), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    real_close(file);
    return state == MAP_FAILED ? NULL : state;
}

/* ---- formats ---- */

static uint32_t frame_bytes(const struct format *f)
{
    switch (f->fourcc) {
    case V4L2_PIX_FMT_YUV420:
    case V4L2_PIX_FMT_NV12: return f->width * f->height * 3 / 2;
    case V4L2_PIX_FMT_GREY: return f->width * f->height;
    case V4L2_PIX_FMT_BGR24:
    case V4L2_PIX_FMT_RGB24: return f->width * f->height * 3;
    default: return f->width * f->height * 2; /* YUYV, and room enough for a JPEG */
    }
}

static uint32_t line_bytes(const struct format *f)
{
    if (f->fourcc == V4L2_PIX_FMT_MJPEG) return 0;
    return f->fourcc == V4L2_PIX_FMT_YUYV ? f->width * 2 : f->width;
}

/* As the kernel does, answer a wish with the nearest thing there is. */
static struct format nearest(const struct handle *h, uint32_t fourcc, uint32_t width, uint32_t height)
{
    struct format best = h->formats[0];
    long least = -1;
    for (int i = 0; i < h->format_count; i++) {
        const struct format *f = &h->formats[i];
        long apart = labs((long)f->width - width) + labs((long)f->height - height) + (f->fourcc == fourcc ? 0 : 1000000);
        if (least < 0 || apart < least) best = *f, least = apart;
    }
    return best;
}

static void tell_format(const struct format *f, struct v4l2_format *answer)
{
    uint32_t type = answer->type;
    memset(answer, 0, sizeof *answer);
    answer->type = type;
    answer->fmt.pix.width = f->width;
    answer->fmt.pix.height = f->height;
    answer->fmt.pix.pixelformat = f->fourcc;
    answer->fmt.pix.field = V4L2_FIELD_NONE;
    answer->fmt.pix.bytesperline = line_bytes(f);
    answer->fmt.pix.sizeimage = frame_bytes(f);
    answer->fmt.pix.colorspace = V4L2_COLORSPACE_SRGB;
}

/* Several handles may look at a device; one of them streams or writes. */
static int owned_by_another(struct handle *h)
{
    uint64_t owner = h->state->owner;
    if (!owner || owner == identity(h)) return 0;
    if (kill((pid_t)(owner >> 32), 0) < 0 && errno == ESRCH) h->state->owner = 0; /* it died without a word */
    return h->state->owner != 0;
}

static void loopback_format(struct handle *h)
{
    struct state *s = h->state;
    if (s->fourcc) h->now = (struct format){s->fourcc, s->width, s->height, s->fps, ""};
}

static int set_format(struct handle *h, struct v4l2_format *wish, int keep)
{
    struct v4l2_pix_format *p = &wish->fmt.pix;
    int reads_loopback = h->loopback && wish->type == V4L2_BUF_TYPE_VIDEO_CAPTURE;
    if (keep && !reads_loopback && owned_by_another(h)) return fail(EBUSY);
    if (!h->loopback) {
        struct format got = nearest(h, p->pixelformat, p->width, p->height);
        if (keep) h->now = got;
        tell_format(&got, wish);
        return 0;
    }
    if (wish->type == V4L2_BUF_TYPE_VIDEO_OUTPUT) {
        struct format got = {p->pixelformat, p->width, p->height, h->now.fps, ""};
        if (h->fixed) got.width = h->formats[0].width, got.height = h->formats[0].height;
        if (keep) {
            h->now = got;
            h->state->owner = identity(h);
            h->state->width = got.width, h->state->height = got.height, h->state->fourcc = got.fourcc;
        }
        tell_format(&got, wish);
        return 0;
    }
    loopback_format(h);
    tell_format(&h->now, wish);
    return 0;
}

/* ---- opening ---- */

static void read_description(struct handle *h, FILE *file)
{
    char line[700], fourcc[5];
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = 0;
        struct format *f = &h->formats[h->format_count < MOST_FORMATS ? h->format_count : MOST_FORMATS - 1];
        if (!strncmp(line, "camera ", 7)) snprintf(h->name, sizeof h->name, "%.31s", line + 7);
        if (!strncmp(line, "loopback ", 9)) h->loopback = 1, snprintf(h->name, sizeof h->name, "%.31s", line + 9);
        if (!strcmp(line, "exclusive")) h->exclusive = 1;
        if (!strcmp(line, "tells")) h->tells = 1;
        if (!strcmp(line, "forgets")) h->forgets = 1;
        if (!strcmp(line, "notes")) h->notes = 1;
        sscanf(line, "slow %d", &h->slow_ms);
        if (sscanf(line, "fixed %ux%u", &h->formats[0].width, &h->formats[0].height) == 2) h->fixed = 1;
        if (sscanf(line, "format %4s %ux%u %u %511[^\n]", fourcc, &f->width, &f->height, &f->fps, f->frames) == 5) {
            memcpy(&f->fourcc, fourcc, 4);
            h->format_count++;
        }
    }
}

/* Give the description's path when the program means an emulated device. */
static int is_emulated(const char *path, char *base, size_t bytes)
{
    const char *folder = getenv("BACKLOT_V4L2");
    const char *name = path ? strrchr(path, '/') : NULL;
    int number, end = 0;
    if (!folder || !name || sscanf(name, "/video%d%n", &number, &end) != 1 || name[end]) return 0;
    size_t length = (size_t)(name - path);
    int ours = (length == strlen(folder) && !strncmp(path, folder, length)) || (length == 4 && !strncmp(path, "/dev", 4));
    snprintf(base, bytes, "%s/video%d", folder, number);
    return ours;
}

static int is_open_here(const char *base)
{
    int found = 0;
    pthread_mutex_lock(&lock);
    for (int fd = 0; fd < MOST_HANDLES; fd++) found |= handles[fd] && !strcmp(handles[fd]->base, base);
    pthread_mutex_unlock(&lock);
    return found;
}

/* The handle's file number is a timer: it becomes readable once per frame, which is what select and poll look at. */
static int open_device(const char *base, int flags)
{
    struct handle *h = calloc(1, sizeof *h);
    int description = real_open(base, O_RDONLY | O_CLOEXEC, 0);
    FILE *file = description < 0 ? NULL : fdopen(description, "r");
    if (!file) return free(h), fail(ENOENT);
    snprintf(h->base, sizeof h->base, "%s", base);
    read_description(h, file);
    fclose(file);
    if (!is_open_here(base)) usleep((useconds_t)h->slow_ms * 1000);
    if (fault(h, "unplugged")) return free(h), fail(ENODEV);
    if (fault(h, "forbidden")) return free(h), fail(EACCES);
    h->now = h->loopback ? (struct format){V4L2_PIX_FMT_YUV420, 640, 480, 30, ""} : h->formats[0];
    h->blocking = !(flags & O_NONBLOCK);
    h->memory = -1;
    h->state = map_state(base);
    h->fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    if (!h->state || h->fd < 0 || h->fd >= MOST_HANDLES) return free(h), fail(EMFILE);
    if (h->loopback) loopback_format(h);
    h->seen = h->state->sequence;
    pthread_mutex_lock(&lock);
    handles[h->fd] = h;
    pthread_mutex_unlock(&lock);
    return h->fd;
}

static void close_device(struct handle *h)
{
    pthread_mutex_lock(&lock);
    handles[h->fd] = NULL;
    pthread_mutex_unlock(&lock);
    if (h->state->owner == identity(h)) h->state->owner = 0;
    if (h->loopback && h->streaming) h->state->readers--;
    if (h->memory >= 0) real_close(h->memory);
    if (h->film) munmap(h->film, h->film_bytes);
    munmap(h->state, sizeof *h->state);
    free(h);
}

/* ---- frames of a camera ---- */

static int load_film(struct handle *h)
{
    struct stat about;
    if (h->film) munmap(h->film, h->film_bytes);
    h->film = NULL, h->frame_count = 0;
    int file = real_open(h->now.frames, O_RDONLY | O_CLOEXEC, 0);
    if (file < 0 || fstat(file, &about) < 0 || about.st_size == 0) return fail(EIO);
    h->film_bytes = (size_t)about.st_size;
    h->film = real_mmap(NULL, h->film_bytes, PROT_READ, MAP_PRIVATE, file, 0);
    real_close(file);
    size_t step = frame_bytes(&h->now);
    if (h->now.fourcc != V4L2_PIX_FMT_MJPEG) {
        while (h->frame_count < MOST_FRAMES && (h->frame_count + 1) * step <= h->film_bytes) {
            h->starts[h->frame_count] = h->frame_count * step;
            h->frame_count++;
        }
        h->starts[h->frame_count] = h->frame_count * step;
        return 0;
    }
    for (size_t at = 0; at + 2 < h->film_bytes && h->frame_count < MOST_FRAMES; at++) {
        int begins = h->film[at] == 0xFF && h->film[at + 1] == 0xD8 && h->film[at + 2] == 0xFF;
        int after_end = at == 0 || (h->film[at - 2] == 0xFF && h->film[at - 1] == 0xD9);
        if (begins && after_end) h->starts[h->frame_count++] = at;
    }
    h->starts[h->frame_count] = h->film_bytes;
    return 0;
}

static long period_ns(const struct handle *h)
{
    if (h->loopback) return 1000000L; /* its reader looks that often whether something was written */
    return h->now.fps > 1 ? 1000000000L / h->now.fps : 999999999L;
}

static void set_timer(struct handle *h, int running)
{
    struct itimerspec times = {{0, running ? period_ns(h) : 0}, {0, running ? 1 : 0}};
    timerfd_settime(h->fd, 0, &times, NULL);
}

static int64_t monotonic_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000LL + now.tv_nsec;
}

/* Read the timer: how many frames were taken since, and how many of them found a buffer. */
static int look_at_timer(struct handle *h)
{
    uint64_t ticks;
    struct itimerspec left;
    if (real_read(h->fd, &ticks, sizeof ticks) != sizeof ticks) return 0;
    timerfd_gettime(h->fd, &left);
    h->last_tick_ns = monotonic_ns() + left.it_value.tv_nsec - period_ns(h);
    h->made += ticks;
    h->waiting = (uint64_t)h->waiting + ticks > (uint64_t)h->queued ? h->queued : h->waiting + (int)ticks;
    return 1;
}

static uint32_t copy_frame(struct handle *h, uint8_t *into)
{
    if (h->loopback) {
        volatile struct state *s = h->state;
        uint32_t bytes = 0;
        for (int tries = 0; tries < 50; tries++) { /* a writer is quick, and may die while it writes */
            h->seen = s->sequence;
            bytes = s->filled < h->buffer_bytes ? s->filled : (uint32_t)h->buffer_bytes;
            memcpy(into, h->state->frame, bytes);
            __sync_synchronize();
            if (s->begun == h->seen) break;
            usleep(200);
        }
        return bytes;
    }
    uint64_t oldest = h->made - (uint64_t)h->waiting;
    int64_t note[2] = {(int64_t)oldest, h->last_tick_ns - (h->waiting - 1) * period_ns(h)};
    if (h->notes) append(h, "shown", note, sizeof note);
    h->waiting--;
    int number = (int)(oldest % (uint64_t)h->frame_count);
    size_t bytes = h->starts[number + 1] - h->starts[number];
    if (bytes > h->buffer_bytes) bytes = h->buffer_bytes;
    memcpy(into, h->film + h->starts[number], bytes);
    return (uint32_t)bytes;
}

static int wait_for_frame(struct handle *h)
{
    for (;;) {
        if (fault(h, "unplugged")) return fail(ENODEV);
        if (fault(h, "stalled")) set_timer(h, 0);
        int ticked = look_at_timer(h);
        if (h->loopback ? ticked && h->state->sequence != h->seen : h->waiting > 0) return 0;
        if (!h->blocking) return fail(EAGAIN);
        struct pollfd wait = {h->fd, POLLIN, 0};
        poll(&wait, 1, 50);
    }
}

static int dequeue(struct handle *h, struct v4l2_buffer *b)
{
    if (!h->streaming) return fail(EINVAL);
    if (wait_for_frame(h) < 0) return -1;
    if (!h->queued) return fail(EAGAIN);
    int index = h->queue[0];
    memmove(h->queue, h->queue + 1, sizeof *h->queue * --h->queued);
    off_t offset = (off_t)(index * h->buffer_bytes);
    uint8_t *into = real_mmap(NULL, h->buffer_bytes, PROT_WRITE, MAP_SHARED, h->memory, offset);
    uint32_t bytes = copy_frame(h, into);
    munmap(into, h->buffer_bytes);
    int64_t taken_us = (h->loopback ? monotonic_ns() : h->last_tick_ns - h->waiting * period_ns(h)) / 1000;
    *b = (struct v4l2_buffer){.index = index, .type = b->type, .memory = V4L2_MEMORY_MMAP, .bytesused = bytes};
    b->length = h->buffer_bytes;
    b->m.offset = offset;
    b->field = V4L2_FIELD_NONE;
    b->sequence = (uint32_t)(h->loopback ? h->seen : h->made - 1 - (uint64_t)h->waiting);
    b->flags = V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_DONE | V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC;
    b->timestamp = (struct timeval){taken_us / 1000000, taken_us % 1000000};
    return 0;
}

static int request_buffers(struct handle *h, struct v4l2_requestbuffers *r)
{
    if (r->memory != V4L2_MEMORY_MMAP || r->type != V4L2_BUF_TYPE_VIDEO_CAPTURE) return fail(EINVAL);
    if (!h->loopback && owned_by_another(h)) return fail(EBUSY);
    if (h->memory >= 0) real_close(h->memory);
    h->memory = -1;
    h->queued = 0;
    h->buffer_count = r->count = r->count > MOST_BUFFERS ? MOST_BUFFERS : r->count;
    h->buffer_bytes = (frame_bytes(&h->now) + 4095) & ~4095u;
    r->capabilities = V4L2_BUF_CAP_SUPPORTS_MMAP;
    if (!h->loopback) h->state->owner = r->count ? identity(h) : 0;
    if (!r->count) return 0;
    h->memory = memfd_create("frames", MFD_CLOEXEC);
    return ftruncate(h->memory, (off_t)(h->buffer_bytes * r->count));
}

static int query_buffer(struct handle *h, struct v4l2_buffer *b)
{
    if ((int)b->index >= h->buffer_count) return fail(EINVAL);
    b->length = h->buffer_bytes;
    b->m.offset = b->index * h->buffer_bytes;
    b->memory = V4L2_MEMORY_MMAP;
    b->flags = V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC;
    return 0;
}

static int enqueue(struct handle *h, struct v4l2_buffer *b)
{
    if ((int)b->index >= h->buffer_count || h->queued == MOST_BUFFERS) return fail(EINVAL);
    h->queue[h->queued++] = b->index;
    b->flags = V4L2_BUF_FLAG_QUEUED | V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC;
    return 0;
}

static int stream(struct handle *h, int on)
{
    if (on && !h->loopback && load_film(h) < 0) return -1;
    if (h->loopback) h->state->readers += (uint32_t)(on - h->streaming);
    h->streaming = on;
    if (!on) h->queued = h->waiting = 0;
    set_timer(h, on);
    return 0;
}

/* ---- frames of a loopback ---- */

static ssize_t write_frame(struct handle *h, const void *bytes, size_t count)
{
    if (!h->loopback) return fail(EINVAL);
    if (fault(h, "unplugged")) return fail(ENODEV);
    if (fault(h, "failing")) return fail(EIO);
    if (fault(h, "short")) return (ssize_t)count / 2;
    if (count > frame_bytes(&h->now)) count = frame_bytes(&h->now);
    h->state->begun = h->state->sequence + 1;
    __sync_synchronize();
    memcpy(h->state->frame, bytes, count);
    h->state->filled = (uint32_t)count;
    __sync_synchronize();
    h->state->sequence = h->state->begun;
    if (!h->forgets) append(h, "written", bytes, count);
    return (ssize_t)count;
}

/* ---- what a device says of itself ---- */

static int query_capability(struct handle *h, struct v4l2_capability *c)
{
    uint32_t able = V4L2_CAP_VIDEO_CAPTURE;
    int fed = h->state->owner && h->state->owner != identity(h);
    if (h->loopback) able = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_VIDEO_OUTPUT;
    if (h->loopback && h->exclusive) able = fed ? V4L2_CAP_VIDEO_CAPTURE : V4L2_CAP_VIDEO_OUTPUT;
    memset(c, 0, sizeof *c);
    snprintf((char *)c->driver, sizeof c->driver, "%s", h->loopback ? "v4l2 loopback" : "uvcvideo");
    snprintf((char *)c->card, sizeof c->card, "%s", h->name);
    snprintf((char *)c->bus_info, sizeof c->bus_info, "platform:emulated");
    c->version = 0x060100;
    c->device_caps = able | V4L2_CAP_STREAMING | V4L2_CAP_READWRITE | V4L2_CAP_EXT_PIX_FORMAT;
    c->capabilities = c->device_caps | V4L2_CAP_DEVICE_CAPS;
    return 0;
}

static int list_format(struct handle *h, struct v4l2_fmtdesc *d)
{
    struct format f = h->loopback ? h->now : h->formats[d->index < MOST_FORMATS ? d->index : 0];
    if ((int)d->index >= (h->loopback ? 1 : h->format_count)) return fail(EINVAL);
    d->pixelformat = f.fourcc;
    d->flags = f.fourcc == V4L2_PIX_FMT_MJPEG ? V4L2_FMT_FLAG_COMPRESSED : 0;
    snprintf((char *)d->description, sizeof d->description, "%.4s", (char *)&f.fourcc);
    return 0;
}

static int list_size(struct handle *h, struct v4l2_frmsizeenum *s)
{
    struct format f = h->loopback ? h->now : nearest(h, s->pixel_format, 0, 0);
    if (s->index || f.fourcc != s->pixel_format) return fail(EINVAL);
    s->type = V4L2_FRMSIZE_TYPE_DISCRETE;
    s->discrete.width = f.width;
    s->discrete.height = f.height;
    return 0;
}

static int list_interval(struct handle *h, struct v4l2_frmivalenum *i)
{
    struct format f = h->loopback ? h->now : nearest(h, i->pixel_format, i->width, i->height);
    if (i->index) return fail(EINVAL);
    i->type = V4L2_FRMIVAL_TYPE_DISCRETE;
    i->discrete = (struct v4l2_fract){1, f.fps ? f.fps : 30};
    return 0;
}

static int tell_rate(struct handle *h, struct v4l2_streamparm *p, int keep)
{
    struct v4l2_fract wish = p->parm.output.timeperframe;
    if (keep && p->type == V4L2_BUF_TYPE_VIDEO_OUTPUT && wish.numerator)
        h->state->fps = h->now.fps = (wish.denominator + wish.numerator / 2) / wish.numerator;
    uint32_t type = p->type;
    memset(p, 0, sizeof *p);
    p->type = type;
    p->parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
    p->parm.capture.timeperframe = (struct v4l2_fract){1, h->now.fps ? h->now.fps : 30};
    return 0;
}

/* v4l2loopback's own event, which says how many programs read. */
enum { CLIENT_USAGE = V4L2_EVENT_PRIVATE_START + 0x08E00000 + 1 };

static int subscribe(struct handle *h, const struct v4l2_event_subscription *wish)
{
    if (!h->loopback || !h->tells || wish->type != CLIENT_USAGE) return fail(EINVAL);
    h->subscribed = 1;
    h->readers_told = h->state->readers + !!(wish->flags & V4L2_EVENT_SUB_FL_SEND_INITIAL);
    return 0;
}

static int tell_event(struct handle *h, struct v4l2_event *e)
{
    if (!h->subscribed || h->readers_told == h->state->readers) return fail(ENOENT);
    memset(e, 0, sizeof *e);
    e->type = CLIENT_USAGE;
    h->readers_told = h->state->readers;
    memcpy(&e->u, &h->readers_told, sizeof h->readers_told);
    return 0;
}

static int list_input(struct v4l2_input *i)
{
    if (i->index) return fail(EINVAL);
    memset(i, 0, sizeof *i);
    snprintf((char *)i->name, sizeof i->name, "Camera");
    i->type = V4L2_INPUT_TYPE_CAMERA;
    return 0;
}

static int answer(struct handle *h, unsigned long request, void *a)
{
    if (fault(h, "unplugged")) return fail(ENODEV);
    switch ((uint32_t)request) {
    case (uint32_t)VIDIOC_QUERYCAP: return query_capability(h, a);
    case (uint32_t)VIDIOC_ENUM_FMT: return list_format(h, a);
    case (uint32_t)VIDIOC_ENUM_FRAMESIZES: return list_size(h, a);
    case (uint32_t)VIDIOC_ENUM_FRAMEINTERVALS: return list_interval(h, a);
    case (uint32_t)VIDIOC_G_FMT:
        if (h->loopback) loopback_format(h);
        tell_format(&h->now, a);
        return 0;
    case (uint32_t)VIDIOC_TRY_FMT: return set_format(h, a, 0);
    case (uint32_t)VIDIOC_S_FMT: return set_format(h, a, 1);
    case (uint32_t)VIDIOC_G_PARM: return tell_rate(h, a, 0);
    case (uint32_t)VIDIOC_S_PARM: return tell_rate(h, a, 1);
    case (uint32_t)VIDIOC_ENUMINPUT: return list_input(a);
    case (uint32_t)VIDIOC_G_INPUT: return *(int *)a = 0;
    case (uint32_t)VIDIOC_S_INPUT: return *(int *)a ? fail(EINVAL) : 0;
    case (uint32_t)VIDIOC_REQBUFS: return request_buffers(h, a);
    case (uint32_t)VIDIOC_QUERYBUF: return query_buffer(h, a);
    case (uint32_t)VIDIOC_QBUF: return enqueue(h, a);
    case (uint32_t)VIDIOC_DQBUF: return dequeue(h, a);
    case (uint32_t)VIDIOC_SUBSCRIBE_EVENT: return subscribe(h, a);
    case (uint32_t)VIDIOC_DQEVENT: return tell_event(h, a);
    case (uint32_t)VIDIOC_STREAMON: return stream(h, 1);
    case (uint32_t)VIDIOC_STREAMOFF: return stream(h, 0);
    default: return fail(ENOTTY); /* controls and the rest: there are none */
    }
}

/* ---- in front of the C library ---- */

#define OPEN_MODE(flags, last)                      \
    mode_t mode = 0;                                \
    if ((flags) & (O_CREAT | __O_TMPFILE)) {        \
        va_list more;                               \
        va_start(more, last);                       \
        mode = va_arg(more, mode_t);                \
        va_end(more);                               \
    }

int open(const char *path, int flags, ...)
{
    char base[600];
    OPEN_MODE(flags, flags)
    return is_emulated(path, base, sizeof base) ? open_device(base, flags) : real_open(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    OPEN_MODE(flags, flags)
    return open(path, flags | O_LARGEFILE, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    char base[600];
    OPEN_MODE(flags, flags)
    return is_emulated(path, base, sizeof base) ? open_device(base, flags) : real_openat(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...)
{
    OPEN_MODE(flags, flags)
    return openat(folder, path, flags | O_LARGEFILE, mode);
}

int __open_2(const char *path, int flags) { return open(path, flags); }
int __open64_2(const char *path, int flags) { return open(path, flags | O_LARGEFILE); }

int close(int fd)
{
    struct handle *h = handle_of(fd);
    if (h) close_device(h);
    return real_close(fd);
}

int ioctl(int fd, unsigned long request, ...)
{
    va_list more;
    va_start(more, request);
    void *argument = va_arg(more, void *);
    va_end(more);
    struct handle *h = handle_of(fd);
    return h ? answer(h, request, argument) : real_ioctl(fd, request, argument);
}

ssize_t write(int fd, const void *bytes, size_t count)
{
    struct handle *h = handle_of(fd);
    return h ? write_frame(h, bytes, count) : real_write(fd, bytes, count);
}

/* A listing of /dev goes on with ours, as browsers find their cameras. One program lists it in one thread at a time. */
static DIR *listed_dev, *listed_ours;

DIR *opendir(const char *path)
{
    static DIR *(*found)(const char *);
    if (!found) found = (DIR * (*)(const char *))dlsym(RTLD_NEXT, "opendir");
    DIR *folder = found(path);
    int is_dev = folder && getenv("BACKLOT_V4L2") && (!strcmp(path, "/dev") || !strcmp(path, "/dev/"));
    if (is_dev && !listed_ours) {
        listed_ours = found(getenv("BACKLOT_V4L2"));
        listed_dev = listed_ours ? folder : NULL;
    }
    return folder;
}

struct dirent *readdir(DIR *folder)
{
    static struct dirent *(*found)(DIR *);
    if (!found) found = (struct dirent * (*)(DIR *))dlsym(RTLD_NEXT, "readdir");
    struct dirent *entry = found(folder);
    int number, end;
    while (!entry && folder == listed_dev) {
        entry = found(listed_ours);
        if (!entry) return NULL;
        if (sscanf(entry->d_name, "video%d%n", &number, &end) != 1 || entry->d_name[end]) entry = NULL;
    }
    return entry;
}

int stat64(const char *path, struct stat64 *about)
{
    static int (*found)(const char *, struct stat64 *);
    if (!found) found = (int (*)(const char *, struct stat64 *))dlsym(RTLD_NEXT, "stat64");
    char base[600];
    return found(is_emulated(path, base, sizeof base) ? base : path, about);
}

struct dirent64 *readdir64(DIR *folder) { return (struct dirent64 *)readdir(folder); }

int closedir(DIR *folder)
{
    static int (*found)(DIR *);
    if (!found) found = (int (*)(DIR *))dlsym(RTLD_NEXT, "closedir");
    if (listed_ours && folder == listed_dev) {
        found(listed_ours);
        listed_dev = listed_ours = NULL;
    }
    return found(folder);
}

void *mmap(void *at, size_t bytes, int protection, int flags, int fd, off_t offset)
{
    struct handle *h = handle_of(fd);
    return real_mmap(at, bytes, protection, flags, h && h->memory >= 0 ? h->memory : fd, offset);
}

void *mmap64(void *at, size_t bytes, int protection, int flags, int fd, off_t offset)
{
    return mmap(at, bytes, protection, flags, fd, offset);
}
