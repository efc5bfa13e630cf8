// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
}

namespace Seatdesk {

/// Writes two channels of 16 bits at 8 kHz as MP3, Opus and so on, and reads them with nothing but libav.
class EncodedSound
{
public:
    /// False when libav has no such encoder.
    static bool write(const QString& path, const char* encoder, int rate, const std::vector<qint16>& samples)
    {
        EncodedSound sound;
        return sound.open(path, encoder, rate) && sound.encode(samples);
    }

    /// The reference: opens the file, decodes all of it, and looks at nothing.
    static qint64 decodeAlone(const QString& path)
    {
        AVFormatContext* input = nullptr;
        if (avformat_open_input(&input, path.toUtf8().constData(), nullptr, nullptr) < 0)
            return 0;
        avformat_find_stream_info(input, nullptr);
        const AVCodec* codec = avcodec_find_decoder(input->streams[0]->codecpar->codec_id);
        AVCodecContext* context = avcodec_alloc_context3(codec);
        avcodec_parameters_to_context(context, input->streams[0]->codecpar);
        context->thread_count = 1;
        avcodec_open2(context, codec, nullptr);
        AVPacket* packet = av_packet_alloc();
        AVFrame* frame = av_frame_alloc();
        qint64 frames = 0;
        while (av_read_frame(input, packet) >= 0) {
            avcodec_send_packet(context, packet);
            while (avcodec_receive_frame(context, frame) >= 0)
                frames += frame->nb_samples;
            av_packet_unref(packet);
        }
        av_frame_free(&frame);
        av_packet_free(&packet);
        avcodec_free_context(&context);
        avformat_close_input(&input);
        return frames;
    }

    ~EncodedSound()
    {
        av_frame_free(&m_frame);
        av_packet_free(&m_packet);
        avcodec_free_context(&m_codec);
        if (m_output)
            avio_closep(&m_output->pb);
        avformat_free_context(m_output);
    }

private:
    EncodedSound() = default;

    /// Sixteen bits or floating point; some encoders name another one first.
    static AVSampleFormat usableFormat(const AVCodec* codec)
    {
        for (const AVSampleFormat* format = codec->sample_fmts; *format != AV_SAMPLE_FMT_NONE; ++format) {
            const AVSampleFormat packed = av_get_packed_sample_fmt(*format);
            if (packed == AV_SAMPLE_FMT_S16 || packed == AV_SAMPLE_FMT_FLT)
                return *format;
        }
        return AV_SAMPLE_FMT_NONE;
    }

    bool open(const QString& path, const char* encoder, int rate)
    {
        const AVCodec* codec = avcodec_find_encoder_by_name(encoder);
        if (!codec || avformat_alloc_output_context2(&m_output, nullptr, nullptr, path.toUtf8().constData()) < 0)
            return false;
        m_codec = avcodec_alloc_context3(codec);
        m_codec->sample_rate = rate;
        m_codec->sample_fmt = usableFormat(codec);
        m_codec->bit_rate = 32000;
        m_codec->time_base = {1, rate};
        av_channel_layout_default(&m_codec->ch_layout, 2);
        if (avcodec_open2(m_codec, codec, nullptr) < 0)
            return false;
        m_stream = avformat_new_stream(m_output, nullptr);
        avcodec_parameters_from_context(m_stream->codecpar, m_codec);
        return avio_open(&m_output->pb, path.toUtf8().constData(), AVIO_FLAG_WRITE) >= 0 &&
               avformat_write_header(m_output, nullptr) >= 0;
    }

    bool encode(const std::vector<qint16>& samples)
    {
        const qint64 frames = static_cast<qint64>(samples.size()) / 2;
        for (qint64 at = 0; at + m_codec->frame_size <= frames; at += m_codec->frame_size) {
            fill(samples.data() + 2 * at);
            m_frame->pts = at;
            avcodec_send_frame(m_codec, m_frame);
            drain();
        }
        avcodec_send_frame(m_codec, nullptr);
        drain();
        return av_write_trailer(m_output) >= 0;
    }

    void fill(const qint16* samples)
    {
        av_frame_free(&m_frame);
        m_frame = av_frame_alloc();
        m_frame->nb_samples = m_codec->frame_size;
        m_frame->format = m_codec->sample_fmt;
        m_frame->sample_rate = m_codec->sample_rate;
        av_channel_layout_copy(&m_frame->ch_layout, &m_codec->ch_layout);
        av_frame_get_buffer(m_frame, 0);
        const bool planar = av_sample_fmt_is_planar(m_codec->sample_fmt);
        const bool floats = av_get_packed_sample_fmt(m_codec->sample_fmt) == AV_SAMPLE_FMT_FLT;
        for (int i = 0; i < 2 * m_codec->frame_size; ++i) {
            uint8_t* plane = m_frame->extended_data[planar ? i % 2 : 0];
            const int index = planar ? i / 2 : i;
            if (floats)
                reinterpret_cast<float*>(plane)[index] = static_cast<float>(samples[i]) / 32768;
            else
                reinterpret_cast<qint16*>(plane)[index] = samples[i];
        }
    }

    void drain()
    {
        while (avcodec_receive_packet(m_codec, m_packet) >= 0) {
            av_packet_rescale_ts(m_packet, m_codec->time_base, m_stream->time_base);
            av_interleaved_write_frame(m_output, m_packet);
        }
    }

    AVFormatContext* m_output = nullptr;
    AVCodecContext* m_codec = nullptr;
    AVStream* m_stream = nullptr;
    AVFrame* m_frame = nullptr;
    AVPacket* m_packet = av_packet_alloc();
};

}  // namespace Seatdesk
